import type { Choice, Reason } from "../reason";
import type { UnitReport } from "./unitReport";

/**
 * How a unit stands: its figures are added (已汇总); another file of the same unit is (重复); somebody must decide first (待定); its file goes back (退回); somebody wants it left out
 * (不汇入); nothing has come (未报); its file cannot be read (读不出).
 */
export type UnitState = "added" | "copy" | "open" | "returned" | "left" | "missing" | "unread";

/** One line of 汇总单位: a file, or a unit that should report and has not. */
export interface UnitRow {
  /** The unit that it counts as; "" where nobody knows. */
  readonly unit: string;
  readonly kind: string;
  readonly contact: string;
  /** "" where nothing has come. */
  readonly file: string;
  readonly state: UnitState;
  readonly reasons: readonly Reason[];
  readonly choice?: Choice;
  /** What its workbook gives, where it could be read. */
  readonly report?: UnitReport;
  /** That it stands so in the workbook of an earlier run, and nothing new has come of it. */
  readonly kept?: true;
}

/** A unit that is added, with its figures. */
export interface AddedUnit extends UnitRow {
  readonly report: UnitReport;
}

export const isAdded = (row: UnitRow): row is AddedUnit => row.state === "added" && row.report !== undefined;
