import type { ClaimCheckId } from "./registry";
import type { CountReading } from "./readings";
import type { Concept } from "../lexicon/lexicon";
import type { Applicants, TableCounts } from "./tableCounts";

/** A number of the tables that reports speak of, with the words for it. */
export interface Measure {
  readonly check: ClaimCheckId;
  /** The concept that names it before the number. */
  readonly concept: Concept;
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
