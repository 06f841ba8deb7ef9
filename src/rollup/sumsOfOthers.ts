import type { StandingUnit } from "./readBack";

/** One row is the sum of nothing but itself. */
const FEWEST = 2;
/** So many numbers of a row, each another one and more than 1, are no sum of some units by chance. Of those that stand right above or below it people write sums, and chance says little. */
const TELLING = 3;
/** Decimals are added in halves and quarters here: what is less is none of a number. */
const PARTS = 1e6;

/**
 * Rows that sum others up by what they say, however they are called: all those above them, all others, or some that stand side by side. Rows that were found so are summed up by no other, and a row of nothing but 0 is summed up by nobody.
 * @param mayBe which rows are looked at: one that came from a unit's file is that unit's
 */
export function sumsOfOthers<R extends StandingUnit>(rows: readonly R[], mayBe: (row: R) => boolean): R[] {
  const asked = rows.filter((row) => mayBe(row) && saysSomething(row));
  const found = new Set<R>();
  if (asked.length === 0) return [];
  for (;;) {
    const others = rows.filter((row) => !found.has(row) && saysSomething(row));
    const sum = asked.find((row) => !found.has(row) && isSum(row, others));
    if (!sum) return [...found];
    found.add(sum);
  }
}

const numberIn = ({ figures }: StandingUnit, index: number): number => {
  const said = figures[index];
  return typeof said === "number" ? said : 0;
};

const saysSomething = ({ figures }: StandingUnit): boolean => figures.some((said) => typeof said === "number" && said !== 0);

/** Whether a row is the sum of others that stand side by side, itself left out among them. */
function isSum(row: StandingUnit, rows: readonly StandingUnit[]): boolean {
  if (row.figures.some((said) => typeof said === "string")) return false;
  const others = rows.filter((one) => one !== row);
  const place = rows.findIndex((one) => one === row);
  const column = tellingColumn(row, others);
  const isTelling = new Set(row.figures.filter((said) => typeof said === "number" && said > 1)).size >= TELLING;
  // Where a sum of the column that tells most may begin, by what all rows before come to.
  const begins = new Map<number, number[]>([[0, [0]]]);
  let before = 0;
  for (const [index, other] of others.entries()) {
    before += numberIn(other, column);
    const end = index + 1;
    const starts = begins.get(Math.round((before - numberIn(row, column)) * PARTS)) ?? [];
    if (starts.some((start) => end - start >= FEWEST && (isTelling || (start <= place && place <= end)) && isSumOf(row, others.slice(start, end)))) return true;
    const key = Math.round(before * PARTS);
    const known = begins.get(key);
    if (known) known.push(end);
    else begins.set(key, [end]);
  }
  return false;
}

/** The figure of a row that is not 0 and that most others say too. */
function tellingColumn(row: StandingUnit, others: readonly StandingUnit[]): number {
  const columns = row.figures.flatMap((_, index) => (numberIn(row, index) === 0 ? [] : [index]));
  const saying = new Map(columns.map((column) => [column, others.filter((other) => numberIn(other, column) !== 0).length]));
  return columns.reduce((best, column) => ((saying.get(column) ?? 0) > (saying.get(best) ?? 0) ? column : best), columns[0] ?? 0);
}

/** Whether a row says what others come to, where it says anything at all. */
const isSumOf = ({ figures }: StandingUnit, others: readonly StandingUnit[]): boolean =>
  figures.every((said, index) => {
    if (typeof said !== "number") return true;
    const sum = others.reduce((all, other) => all + numberIn(other, index), 0);
    return Math.abs(said - sum) <= 1e-9 * Math.max(1, Math.abs(sum));
  });
