import { readEntry, type Entries, type Entry } from "../../src/figures";
import type { Suspect } from "../../src/locate";
import { totalRules, sumRules } from "../../src/rules";
import { edition2021, type FigureId } from "../../src/statute";

const totals = totalRules(sumRules(edition2021));

/** Which totals a sheet computes: 总计 of each row and of table 四, （七）总计 of each column. */
export const computedTotals: readonly FigureId[] = [...new Set(totals.map(({ total }) => total))];

/** The entries with formulas for some totals, as a spreadsheet computes them: SUM passes over text and blanks. */
export function compute(entries: Entries, formulas: readonly FigureId[]): Map<FigureId, Entry> {
  const computed = new Map(entries);
  // Twice, since the corner of 三 adds up other totals.
  for (const { total, parts } of [...totals, ...totals]) {
    if (!formulas.includes(total)) continue;
    const numbers = parts.map((part) => computed.get(part)).map((entry) => (entry?.state === "number" ? entry.value : 0));
    computed.set(
      total,
      readEntry(
        numbers.reduce((sum, one) => sum + one, 0),
        "count",
        true,
      ),
    );
  }
  return computed;
}

/** The entries after a suspect's changes are typed in. */
export function mend(entries: Entries, suspects: readonly (Suspect<unknown> | undefined)[], formulas: readonly FigureId[]): Entries {
  const typed = suspects
    .flatMap((suspect) => [...(suspect?.changes ?? []), ...(suspect?.totals ?? [])])
    .map(({ figure, to }) => [figure, readEntry(to, "count")] as const);
  return compute(new Map([...entries, ...typed]), formulas);
}
