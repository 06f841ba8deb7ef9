import type { Area, ConditionalFormatPlan, KeptCells } from "../../workbook";

/** What stands in the cells of a rectangle, row by row. */
export type Rows = KeptCells["inputs"];

/** Something that was changed in the workbook after a click. */
export interface RecordedChange {
  readonly id: number;
  readonly when: Date;
  /** Whether what was written still stands there, so that it can be undone. */
  readonly holds: boolean;
  /** Cells with what they held before and since, or flags that were added to a sheet. */
  readonly what: CellsChange | { readonly kind: "flags"; readonly sheet: string; readonly flags: readonly ConditionalFormatPlan[] };
}

/** Cells that were written by one click. */
export interface CellsChange {
  readonly kind: "cells";
  /** The rectangles that they make, none of them as it was before. */
  readonly parts: readonly [CellsPart, ...CellsPart[]];
}

/** Cells of a rectangle with what they held before and since. */
export interface CellsPart {
  readonly area: Area;
  readonly before: Rows;
  readonly after: Rows;
}
