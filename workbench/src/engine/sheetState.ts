import type { Position, Rectangle } from "../../../src/address";
import { columnLimit } from "./rectangle";
import type { ConditionalFormat } from "./conditionalFormat";
import { normalPrintSetup, type FreezePanes, type PrintSetup, type Visibility } from "./sheetSettings";
import type { CellStyle, StyleChange } from "./style";
import type { Validation } from "./validation";
import type { CellContent } from "./value";

/** A cell that holds something or looks like something. Never changed in place. */
export interface CellRecord {
  readonly content: CellContent;
  readonly style: CellStyle;
}

/** A look given to whole rows or columns: it holds for cells without a record of their own; a later band overrides. */
export interface StyleBand {
  readonly area: Rectangle;
  readonly change: StyleChange;
}

/**
 * Everything of a sheet that an undo step brings back. The maps and the object may be changed only between `copyState` and the
 * end of the edit; what stands in them, never.
 */
export interface SheetState {
  name: string;
  visibility: Visibility;
  /** "#RRGGBB"; null: no colour. */
  tabColor: string | null;
  /** By `cellKey`. */
  cells: Map<number, CellRecord>;
  styleBands: readonly StyleBand[];
  merges: readonly Rectangle[];
  /** Points, by column or row; others have the standard measure. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: ReadonlySet<number>;
  hiddenRows: ReadonlySet<number>;
  freeze: FreezePanes;
  showGridlines: boolean;
  showHeadings: boolean;
  print: PrintSetup;
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  isProtected: boolean;
  /** What add-ins have put aside with the sheet. */
  customProperties: ReadonlyMap<string, string>;
}

export function blankState(name: string): SheetState {
  return {
    name,
    visibility: "Visible",
    tabColor: null,
    cells: new Map(),
    styleBands: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    showHeadings: true,
    print: normalPrintSetup,
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    customProperties: new Map(),
  };
}

export function copyState(state: SheetState): SheetState {
  return {
    ...state,
    cells: new Map(state.cells),
    columnWidths: new Map(state.columnWidths),
    rowHeights: new Map(state.rowHeights),
  };
}

export function cellKey({ row, column }: Position): number {
  return row * columnLimit + column;
}

export function cellOfKey(key: number): Position {
  return { row: Math.floor(key / columnLimit), column: key % columnLimit };
}
