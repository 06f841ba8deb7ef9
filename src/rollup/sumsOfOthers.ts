import type { StandingUnit } from "./readBack";
import type { ReportedFigure } from "./unitReport";

/** One row is the sum of nothing but itself. */
const FEWEST = 2;

/**
 * Rows that sum others up by what they say, however they are called: all those above them, or all others. Rows that were found so are summed up by no other.
 * @param mayBe which rows are looked at: one that came from a unit's file is that unit's
 */
export function sumsOfOthers<R extends StandingUnit>(rows: readonly R[], mayBe: (row: R) => boolean): R[] {
  if (!rows.some(mayBe)) return [];
  const found = new Set<R>();
  const above = new Sums();
  for (const row of rows) {
    if (above.count >= FEWEST && mayBe(row) && above.are(row.figures)) found.add(row);
    else above.add(row.figures);
  }
  const others = above.count - 1;
  for (const row of rows) {
    if (others < FEWEST || found.has(row) || !mayBe(row)) continue;
    if (above.are(row.figures.map((said) => (typeof said === "number" ? 2 * said : said)))) found.add(row);
  }
  return [...found];
}

/** Sums of figures, row by row. */
class Sums {
  count = 0;
  private sums: number[] = [];

  add(figures: readonly ReportedFigure[]): void {
    this.count++;
    this.sums = figures.map((said, index) => (this.sums[index] ?? 0) + (typeof said === "number" ? said : 0));
  }

  /** Whether figures are these sums, where they say anything at all but 0. */
  are(figures: readonly ReportedFigure[]): boolean {
    return figures.some((said) => said !== null && said !== 0) && figures.every((said, index) => said === null || isAbout(said, this.sums[index] ?? 0));
  }
}

/** Decimals are added in halves and quarters here: the last digits of a number are none of it. */
const isAbout = (said: number | string, sum: number): boolean => typeof said === "number" && Math.abs(said - sum) <= 1e-9 * Math.max(1, Math.abs(sum));
