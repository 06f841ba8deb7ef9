import type { Output } from "../deliver";

/** What is summed up, and what is wanted of it. */
export interface RollupOptions extends Output {
  /** The organ that sums up, its kind and the year; not asked for where only a part is written. */
  readonly organ?: string;
  readonly kind?: string;
  readonly year?: number;
  /** Who should report. */
  readonly units?: string;
  /** The own figures of the office. */
  readonly own?: string;
  /** The office's own table or report, whose figures are held against the sums. */
  readonly against?: string;
  /** Files that are taken as they are, or as a unit's: FILE, or FILE=UNIT. */
  readonly use: readonly string[];
  /** The place with and without which names are those of the list. */
  readonly place?: string;
  readonly withErrors: boolean;
  /** The folder into which letters to units are written. */
  readonly returns?: string;
  /** Whether units' texts are compared with one another. */
  readonly texts: boolean;
  readonly json: boolean;
  /** Where a table of all units is written. */
  readonly table?: string;
  /** Where the lines of what was read are written. */
  readonly part?: string;
  /** Parts that were written before. */
  readonly merge: readonly string[];
}
