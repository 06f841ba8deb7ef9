import { printTable, type PrintedCell, type PrintedFigure, type PrintedTable } from "../../layout";
import type { FigureId, Table } from "../../statute";
import type { Position, Rectangle } from "../../address";
import { tableSheets } from "./sheetNames";

/** Where the printed table starts in its sheet: below the title and the line of units. */
const TOP = 2;
const LEFT = 0;

/** A table of the statute at its place in the standard sheet. */
export interface PlacedTable {
  readonly sheet: string;
  readonly printed: PrintedTable;
  /** The rectangle of the printed table. */
  readonly area: Rectangle;
  /** The top left cell of each figure. */
  readonly figures: ReadonlyMap<FigureId, PlacedFigure>;
}

/** A figure's cell in the standard sheet. */
export interface PlacedFigure extends Position {
  readonly figure: PrintedFigure;
}

const placed = new WeakMap<Table, PlacedTable>();

/** Places a table in its standard sheet. */
export function placeTable(table: Table): PlacedTable {
  const known = placed.get(table) ?? place(table);
  placed.set(table, known);
  return known;
}

function place(table: Table): PlacedTable {
  const printed = printTable(table);
  const figures = printed.cells.flatMap((cell) =>
    cell.figure ? [[cell.figure.id, { row: TOP + cell.row, column: LEFT + cell.column, figure: cell.figure }] as const] : [],
  );
  return {
    sheet: tableSheets[table.id],
    printed,
    area: { top: TOP, left: LEFT, bottom: TOP + printed.rows - 1, right: LEFT + printed.columns - 1 },
    figures: new Map(figures),
  };
}

/** The rectangle that a printed cell covers in the standard sheet. */
export function placeCell({ row, column, rowSpan, columnSpan }: PrintedCell): Rectangle {
  const top = TOP + row;
  const left = LEFT + column;
  return { top, left, bottom: top + rowSpan - 1, right: left + columnSpan - 1 };
}
