import type { ClaimCheckId, CountReading } from "../../checks";
import type { Said } from "../reading/said";
import type { Applicants, TableCounts } from "./tableCounts";

/** A number of the tables that reports speak of, with the words for it. */
export interface Measure {
  readonly check: ClaimCheckId;
  /** All words that name it in a text; the nearest before the number count. */
  readonly words: RegExp;
  /** The words right behind the number, where none stand before it: 「1件结转下年度」. */
  readonly behind?: RegExp;
  /** Whether what was counted must be named, or at least nothing else: 「收到……申请 5 件」, 「共收到 5 件」. */
  readonly ofApplications?: true;
  /** Its words may name the year into which something was carried. */
  readonly intoYear?: true;
  /** A single row of a group of outcomes. */
  readonly isRow?: true;
  /** How much the words say: a more telling name in the same clause is the one that is meant: 「转下年度办理 121 件」. */
  readonly weight: "specific" | "general" | "bare";
  /** All that the words may mean. */
  readonly readings: (counts: TableCounts, applicants: Applicants) => CountReading[];
}

/** Words before a number that name it, and where they begin. */
export interface Named {
  readonly measure: Measure;
  readonly start: number;
  /** Where the words end that name it. */
  readonly end: number;
}

const WEIGHTS = ["specific", "general", "bare"];

/** The measure that a text names: the most telling one, of these the one nearest to its end, of two that end together the longer. */
export function namedBefore(text: string, measures: readonly Measure[]): Named | undefined {
  const found = measures.flatMap((measure) =>
    [...text.matchAll(measure.words)].map((match): Named => ({ measure, start: match.index, end: match.index + match[0].length })),
  );
  return found.sort((a, b) => WEIGHTS.indexOf(a.measure.weight) - WEIGHTS.indexOf(b.measure.weight) || b.end - a.end || a.start - b.start)[0];
}

/** The measure whose words follow a quantity. */
export function namedBehind({ tail }: Said, measures: readonly Measure[]): Named | undefined {
  for (const measure of measures) {
    const match = measure.behind?.exec(tail);
    if (match) return { measure, start: 0, end: match.index + match[0].length };
  }
  return undefined;
}
