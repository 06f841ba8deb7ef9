import { contains, type Position, type Rectangle } from "../../address";
import type { ShownSheet } from "./shownBook";

/** Rows that a page of the keyboard goes on by. */
const PAGE = 20;

/** The merged area that a cell belongs to, or the cell alone. */
export function areaOf({ merges }: Pick<ShownSheet, "merges">, { row, column }: Position): Rectangle {
  return merges.find((merge) => contains(merge, { row, column })) ?? { top: row, left: column, bottom: row, right: column };
}

/** Where a key leads from the cells that are selected; undefined for other keys. */
export function moved(sheet: ShownSheet, { top, left, bottom, right }: Rectangle, key: string, isFar: boolean): Position | undefined {
  const { rowCount, columnCount } = sheet;
  switch (key) {
    case "ArrowUp":
      return shownRow(sheet, { row: top - 1, column: left }, -1);
    case "ArrowDown":
      return shownRow(sheet, { row: bottom + 1, column: left }, 1);
    case "ArrowLeft":
      return shownColumn(sheet, { row: top, column: left - 1 }, -1);
    case "ArrowRight":
      return shownColumn(sheet, { row: top, column: right + 1 }, 1);
    case "PageUp":
      return { row: Math.max(0, top - PAGE), column: left };
    case "PageDown":
      return { row: Math.min(rowCount - 1, top + PAGE), column: left };
    case "Home":
      return { row: isFar ? 0 : top, column: 0 };
    case "End":
      return { row: isFar ? rowCount - 1 : top, column: columnCount - 1 };
    default:
      return undefined;
  }
}

/** The next row that shows, in a direction. */
function shownRow({ rows, rowCount }: ShownSheet, { row, column }: Position, step: number): Position | undefined {
  let at = row;
  while (at >= 0 && at < rowCount && rows.size(at) === 0) at += step;
  return at >= 0 && at < rowCount ? { row: at, column } : undefined;
}

function shownColumn({ columns, columnCount }: ShownSheet, { row, column }: Position, step: number): Position | undefined {
  let at = column;
  while (at >= 0 && at < columnCount && columns.size(at) === 0) at += step;
  return at >= 0 && at < columnCount ? { row, column: at } : undefined;
}
