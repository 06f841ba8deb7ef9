import type { RollupParent, SumBehind, ToldSum } from "../../jobs";
import type { Rollup } from "../../rollup";

/** How far the reading of units' workbooks has come. */
export interface UnitsProgress {
  readonly done: number;
  readonly total: number;
  /** How long it has taken so far, in milliseconds. */
  readonly elapsed: number;
}

/** What the pane shows of a sum of many units' workbooks. */
export interface RollupState {
  /** What the open workbook says of it; read when that part of the pane is opened. */
  readonly parent: RollupParent | undefined;
  readonly reading: UnitsProgress | undefined;
  /** The files that were passed over by their names. */
  readonly passedOver: readonly string[];
  /** How many files were not read, as somebody has stopped it. */
  readonly left: number;
  /** What the units that were read come to. */
  readonly rollup: Rollup | undefined;
  /** What the open workbook says otherwise than its units come to, where it holds the office's own sums. */
  readonly wrongSums: readonly ToldSum[];
  /** The letters that go back to units, with their address for a visible link. */
  readonly returns: { readonly fileName: string; readonly url: string } | undefined;
  /** The workbook that was made of it, with its address for a visible link; no more once another one would be made. */
  readonly made: { readonly fileName: string; readonly url: string } | undefined;
  /** Whether the open workbook was brought up to date by it. */
  readonly isUpdated: boolean;
  /** The units behind the sum where the person stands. */
  readonly behind: SumBehind | undefined;
}

export const initialRollup: RollupState = {
  parent: undefined,
  reading: undefined,
  passedOver: [],
  left: 0,
  rollup: undefined,
  wrongSums: [],
  returns: undefined,
  made: undefined,
  isUpdated: false,
  behind: undefined,
};
