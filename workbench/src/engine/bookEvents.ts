import type { Rectangle } from "../../../src/address";
import type { Sheet } from "./sheet";
import type { CellValue } from "./value";

/** Who did it: the person at the grid, or the add-in through its API. */
export type Author = "user" | "addin";

/** Names are those of `Excel.DataChangeType`. */
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What a book tells its listeners, after the edit is complete. A change of a cell tells nothing of the formulas that follow it. */
export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Rectangle;
      readonly changeType: ChangeType;
      readonly by: Author;
      /** Only where one single cell was edited. */
      readonly details?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: "formatted"; readonly sheet: Sheet; readonly area: Rectangle; readonly by: Author }
  | { readonly kind: "sheetAdded"; readonly sheet: Sheet; readonly by: Author }
  | { readonly kind: "sheetDeleted"; readonly sheet: Sheet; readonly by: Author }
  | { readonly kind: "sheetActivated"; readonly sheet: Sheet }
  | { readonly kind: "sheetDeactivated"; readonly sheet: Sheet }
  | { readonly kind: "sheetRenamed"; readonly sheet: Sheet; readonly before: string; readonly by: Author }
  | { readonly kind: "sheetMoved"; readonly sheet: Sheet; readonly before: number; readonly by: Author }
  | { readonly kind: "visibilityChanged"; readonly sheet: Sheet; readonly before: string; readonly by: Author }
  | { readonly kind: "selectionChanged"; readonly sheet: Sheet }
  /** Something that shows and of which Excel tells nobody: conditional formats, validations, gridlines, frozen panes. */
  | { readonly kind: "redrawn"; readonly sheet: Sheet }
  /** Somebody had everything computed. */
  | { readonly kind: "calculated"; readonly sheet: Sheet };

export type BookListener = (event: BookEvent) => void;
