import type { Rectangle } from "../../address";
import type { CellContent } from "../cell";

/** A sheet and what was read of it. */
export interface SheetBlock {
  readonly sheet: string;
  /** The rectangle that was read; that of our own sheets begins at A1. */
  readonly area: Rectangle;
  readonly block: readonly (readonly CellContent[])[];
  /** Whether nothing stands outside of that rectangle. */
  readonly isWhole?: boolean;
  /** Whether its tab does not show. */
  readonly isHidden?: true;
  /** Whether all formulas are array formulas. */
  readonly spills?: boolean;
  /** The rows that are not shown, where that was asked. */
  readonly hiddenRows?: readonly number[];
}
