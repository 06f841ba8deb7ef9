import type { Rollup } from "../../rollup";

/** Why nothing was written of a sum. */
export type RollupErrorCode =
  | "nothingAdded"
  | "unreadable"
  | "notSummedUp"
  | "headsChanged"
  | "doubled"
  | "othersFigures"
  | "sumOfOthers"
  | "kindName"
  | "twoForms"
  | "otherYear"
  | "otherOrgan"
  | "statedYear"
  | "statedOrgan"
  | "listedTwice"
  | "listUnread";

/** The workbook of a sum was not written, or not brought up to date; `describeRollupError` words it. */
export class RollupError extends Error {
  override readonly name = "RollupError";

  constructor(
    readonly code: RollupErrorCode,
    /** How the units stand, where that is known. */
    readonly rollup?: Rollup,
    /** The year, the organ or the units that stand in the workbook, or why it cannot be read. */
    readonly found = "",
  ) {
    super(`No rollup: ${code}`);
  }
}
