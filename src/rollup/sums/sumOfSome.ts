/** Of so few candidates every subset is one of fewer than the numbers can tell apart: so many bits more than candidates. */
const TELLING_BITS = 20;

/** How many cells may be looked at before it is given up: more than any sum of groups of units has taken. */
export interface Budget {
  cells: number;
}

/**
 * Whether a line of numbers is the sum of two or more of some lines, wherever these stand: a line that is more in any column is no part of it, and one without which some column would be less is. What is left open then is tried.
 * Never by chance: the numbers must tell more than there are subsets.
 * @param wanted no number below 0, of each column; lines likewise
 * @param unit what is 1 of these numbers
 */
export function isSumOfSome(wanted: readonly number[], lines: readonly (readonly number[])[], unit: number, budget: Budget): boolean {
  const columns = wanted.flatMap((need, column) => (need > 0 ? [column] : []));
  const bits = columns.reduce((all, column) => all + Math.log2(Math.max(1, at(wanted, column) / unit)), 0);
  const fitting = lines.filter((line) => line.every((said, column) => said >= 0 && said <= (wanted[column] ?? 0)));
  return bits >= fitting.length + TELLING_BITS && found(wanted, fitting, 0);

  function found(before: readonly number[], candidates: readonly (readonly number[])[], count: number): boolean {
    let [need, open, taken] = [before, candidates, count];
    for (;;) {
      open = open.filter((line) => columns.every((column) => at(line, column) <= at(need, column)));
      budget.cells -= (open.length + 1) * columns.length;
      if (budget.cells < 0) return false;
      const totals = new Map(columns.map((column) => [column, open.reduce((all, line) => all + at(line, column), 0)]));
      const spare = (column: number): number => (totals.get(column) ?? 0) - at(need, column);
      if (columns.some((column) => spare(column) < 0)) return false;
      if (columns.every((column) => at(need, column) === 0)) return taken > 1;
      const needed = open.filter((line) => columns.some((column) => at(line, column) > spare(column)));
      if (needed.length === 0) break;
      need = needed.reduce<readonly number[]>((rest, line) => rest.map((said, column) => said - at(line, column)), need);
      if (need.some((said) => said < 0)) return false;
      open = open.filter((line) => !needed.includes(line));
      taken += needed.length;
    }
    const [first, ...others] = open;
    if (!first) return false;
    const without = need.map((said, column) => said - at(first, column));
    return found(without, others, taken + 1) || found(need, others, taken);
  }
}

const at = (line: readonly number[], column: number): number => line[column] ?? 0;
