import { figureId, type Column, type Edition, type FigureId, type Row, type Table } from "../statute";

/** A figure of the form with the row and the column it stands in. */
export interface TableFigure {
  readonly id: FigureId;
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
}

/** Whether a figure is a total of others in the form. */
export const isTotal = ({ row, column }: TableFigure): boolean => row.totalOf !== undefined || column.totalOf !== undefined;

const figuresOf = new WeakMap<Table, readonly TableFigure[]>();

/** All figures of a table in reading order. */
export function tableFigures(table: Table): readonly TableFigure[] {
  const known =
    figuresOf.get(table) ??
    table.blocks.flatMap((block) => block.rows.flatMap((row) => block.columns.map((column) => ({ id: figureId(row, column), table, row, column }))));
  figuresOf.set(table, known);
  return known;
}

/** All figures of an edition by id, in reading order. */
export function editionFigures(edition: Edition): Map<FigureId, TableFigure> {
  return new Map(edition.tables.flatMap(tableFigures).map((figure) => [figure.id, figure]));
}
