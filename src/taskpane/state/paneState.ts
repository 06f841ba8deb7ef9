import type { CheckReport, InsertOutcome } from "../../jobs";
import type { Totals } from "../../workbook";
import type { Delivered } from "../delivery";

/** What a person can ask for that takes a while. The same task never runs twice at a time. */
export type Task = "insert" | "check" | "generate" | "accept" | "explain";

/** The part of the pane in which the failure of a task is shown. */
export type Area = "insert" | "check" | "generate";

/** How far the making of a report has come. `asking`: errors or unchecked sheets are open, and the person is asked first. */
export type Generation =
  | { readonly stage: "idle" }
  | { readonly stage: "asking" }
  | { readonly stage: "done"; readonly delivered: Delivered; readonly notes: readonly string[] };

/** Everything that the pane shows. */
export interface PaneState {
  /** How the totals of sheets to be inserted come: by formula, or to be typed. */
  readonly totals: Totals;
  /** Whether the workbook is checked after every change. */
  readonly live: boolean;
  readonly running: readonly Task[];
  /** What the last insertion did. */
  readonly insertion: InsertOutcome | undefined;
  /** The last check; `undefined` until the first one came through. */
  readonly report: CheckReport | undefined;
  readonly generation: Generation;
  /** The sentence that says why the last task of an area failed. */
  readonly failures: Readonly<Partial<Record<Area, string>>>;
}

export const initialState: PaneState = {
  totals: "formula",
  live: true,
  running: [],
  insertion: undefined,
  report: undefined,
  generation: { stage: "idle" },
  failures: {},
};
