import type { CSSProperties } from "react";
import type { Area } from "./selection";

/** A cell as it is drawn. Lengths are CSS pixels. */
export interface CellView {
  /** What stands in the cell, by its number format. */
  readonly text: string;
  /** Colours, borders and padding of the cell itself. */
  readonly cellStyle: CSSProperties;
  /** Font, alignment and wrapping of the text. */
  readonly textStyle: CSSProperties;
  /** How far the text may run over blank neighbours to the right; 0 when it is cut at the cell's edge. */
  readonly overflow: number;
  /** Set on the first cell of a merge. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** One row of cells from column A on; null where a merge covers the cell. */
export interface RowView {
  readonly height: number;
  readonly cells: readonly (CellView | null)[];
  /** Changes exactly when something of the row is drawn otherwise. */
  readonly signature: string;
}

/** A sheet as it is drawn: the first rows and columns of it, as many as were asked for. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly merges: readonly Area[];
}
