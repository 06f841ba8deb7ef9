import type { CSSProperties } from "react";
import type { Position, Rectangle } from "../../../../src/address";
import { rectangleFrom } from "../../engine/rectangle";
import type { Sheet } from "../../engine/sheet";
import type { Border, CellStyle, Edge } from "../../engine/style";
import { cellStyleOf, pixelsPerPoint, textAlignOf, textStyleOf } from "./cellStyle";
import { starts, type Extent } from "./geometry";
import { rowHeightsOf } from "./rowHeights";
import { fits, hashes } from "./textWidth";

/** A cell as it is drawn. Lengths are CSS pixels. */
export interface CellView {
  /** What stands in the cell, by its number format; "####" for a number that does not fit. */
  readonly text: string;
  readonly cellStyle: CSSProperties;
  readonly textStyle: CSSProperties;
  /** How far the text may run over blank neighbours to the right; 0 when it is cut at the cell's edge. */
  readonly overflow: number;
  /** More than 1 on the first cell of a merge. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** One row of cells from column A on; null where a merge covers the cell. */
export interface RowView {
  /** Zero-based. */
  readonly row: number;
  readonly height: number;
  readonly cells: readonly (CellView | null)[];
  /** Changes exactly when something of the row is drawn otherwise. */
  readonly signature: string;
}

/** A sheet as it is drawn: the frozen rows and a window of the others. */
export interface SheetView extends Extent {
  readonly rows: readonly RowView[];
  readonly gridlines: boolean;
}

/** The look of a cell with its conditional formats applied. */
export type LookOf = (cell: Position) => CellStyle;

/** What of a sheet to draw: rows from `first` up to `end` (not included) beside the frozen ones, room for `rows` in all. */
export interface Drawn {
  readonly first: number;
  readonly end: number;
  readonly rows: number;
  readonly columns: number;
}

/** Draws a window of a sheet; a merge that it would cut at the top is drawn from its first row on. */
export function viewOfSheet(sheet: Sheet, lookOf: LookOf, { first, end, rows, columns: columnCount }: Drawn): SheetView {
  const { freeze, showGridlines } = sheet.state;
  const columnWidths = Array.from({ length: columnCount }, (_, column) => Math.round(sheet.columnWidth(column) * pixelsPerPoint));
  const rowHeights = rowHeightsOf(sheet, rows);
  const rowCount = end;
  const columnStarts = starts(columnWidths);
  const rowStarts = starts(rowHeights);
  const cut = sheet.merges.filter((merge) => merge.top < first && merge.bottom >= first);
  const top = Math.min(first, ...cut.map((merge) => merge.top));
  const frozenRows = Math.min(freeze.rows, rowCount);
  const merges = mergesByCell(sheet.merges, rowCount, columnCount);
  const looks = new Map<number, CellStyle>();
  const look = (cell: Position): CellStyle => {
    const key = cell.row * columnCount + cell.column;
    const known = looks.get(key) ?? lookOf(cell);
    looks.set(key, known);
    return known;
  };

  const drawCell = (cell: Position): CellView | null => {
    const merge = merges.get(cell.row * columnCount + cell.column);
    if (merge && (merge.top !== cell.row || merge.left !== cell.column)) return null;
    const area = merge ?? rectangleFrom(cell);
    const style = look(cell);
    const value = sheet.value(cell);
    const bottom = Math.min(area.bottom, rowCount - 1);
    const right = Math.min(area.right, columnCount - 1);
    const width = (columnStarts[right + 1] ?? 0) - (columnStarts[area.left] ?? 0);
    const height = (rowStarts[bottom + 1] ?? 0) - (rowStarts[area.top] ?? 0);
    const text = sheet.text(cell);
    return {
      text: width === 0 || height === 0 ? "" : typeof value === "number" && !fits(text, style, width) ? hashes(style, width) : text,
      cellStyle:
        width === 0 || height === 0
          ? HIDDEN
          : cellStyleOf(style, {
              right: lineBetween(look, { row: area.top, column: area.right }, "right", columnCount),
              bottom: lineBetween(look, { row: area.bottom, column: area.left }, "bottom", rowCount),
              left: cell.column === 0 ? (style.borders.left ?? null) : null,
              top: cell.row === 0 ? (style.borders.top ?? null) : null,
            }),
      textStyle: text === "" ? {} : textStyleOf(style, value, height - 1),
      overflow: merge || style.wrap || typeof value !== "string" || textAlignOf(style, value) !== "left" ? 0 : blankWidthAfter(cell),
      rowSpan: bottom - area.top + 1,
      columnSpan: right - area.left + 1,
    };
  };

  const blankWidthAfter = ({ row, column }: Position): number => {
    let next = column + 1;
    while (next < columnCount && sheet.value({ row, column: next }) === null && !merges.has(row * columnCount + next)) next++;
    return (columnStarts[next] ?? 0) - (columnStarts[column + 1] ?? 0);
  };

  const drawRow = (row: number): RowView => {
    const height = rowHeights[row] ?? 0;
    const cells = columnWidths.map((_, column) => drawCell({ row, column }));
    return { row, height, cells, signature: JSON.stringify([height, cells]) };
  };

  return {
    columnWidths,
    rowHeights,
    rows: rowHeights.flatMap((_, row) => (row < frozenRows || (row >= top && row < end) ? [drawRow(row)] : [])),
    frozenRows,
    frozenColumns: Math.min(freeze.columns, columnCount),
    gridlines: showGridlines,
  };
}

/** What is hidden takes no room, not even for a line. A merged cell that starts in a hidden row shows in its others. */
const HIDDEN: CSSProperties = { visibility: "hidden" };

/** The line at a cell's right or lower edge: its own, else the neighbour's. */
function lineBetween(look: LookOf, cell: Position, edge: "right" | "bottom", limit: number): Border | null {
  const own = look(cell).borders[edge];
  if (own) return own;
  const neighbour = edge === "right" ? { row: cell.row, column: cell.column + 1 } : { row: cell.row + 1, column: cell.column };
  if ((edge === "right" ? neighbour.column : neighbour.row) >= limit) return null;
  const opposite: Edge = edge === "right" ? "left" : "top";
  return look(neighbour).borders[opposite] ?? null;
}

function mergesByCell(merges: readonly Rectangle[], rowCount: number, columnCount: number): Map<number, Rectangle> {
  const result = new Map<number, Rectangle>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, columnCount - 1); column++) {
        result.set(row * columnCount + column, merge);
      }
    }
  }
  return result;
}
