import type { Grid, GridCell } from "../../documents";
import { formHeaders } from "./formHeader";
import { labelLetters, mayBeFigure } from "./labelLetters";

/**
 * A table without the columns at its right end that hold words (备注, 责任科室): each has a label that the form does not have, or words beside figures, no row has a figure there, and
 * every row with figures goes on to the end, so that none of its cells is missing. Any other table as it is.
 */
export function withoutRemarks(grid: Grid): Grid {
  const rows = rowsOf(grid);
  const figures = rows.filter((row) => row.filter((cell) => isNumber(cell)).length >= 2);
  const first = rows.findIndex((row) => figures.includes(row));
  const head = rows.slice(0, Math.max(first, 0));
  const isRemark = (column: number): boolean =>
    (head.some((row) => isOwnLabel(row[column])) || figures.some((row) => row[column] !== undefined && row[column].text !== "")) &&
    !head.some((row) => isFormLabel(row[column])) &&
    figures.every((row) => row[column] !== undefined && row[column] !== row[column - 1] && !isNumber(row[column]));
  let columns = grid.columns;
  while (columns > 0 && isRemark(columns - 1)) columns--;
  if (columns === grid.columns || columns === 0) return grid;
  return {
    ...grid,
    columns,
    cells: grid.cells.flatMap((cell) => (cell.column < columns ? [{ ...cell, columnSpan: Math.min(cell.columnSpan, columns - cell.column) }] : [])),
  };
}

/** The cells that each row shows in its columns, merged ones in all that they cover. */
function rowsOf({ rows, columns, cells }: Grid): (GridCell | undefined)[][] {
  const shown = Array.from({ length: rows }, () => Array<GridCell | undefined>(columns).fill(undefined));
  for (const cell of cells) for (const row of shown.slice(cell.row, cell.row + cell.rowSpan)) row.fill(cell, cell.column, cell.column + cell.columnSpan);
  return shown;
}

const isNumber = (cell: GridCell | undefined): boolean => cell !== undefined && cell.text !== "" && mayBeFigure(cell.text);

const FORM_LABELS: ReadonlySet<string> = new Set(formHeaders.flatMap(({ nodes }) => nodes.flatMap(({ keys }) => [...keys])));

const isFormLabel = (cell: GridCell | undefined): boolean => cell !== undefined && FORM_LABELS.has(labelLetters(cell.text));

/** Whether a cell is a label of one column alone, which the form does not have. */
const isOwnLabel = (cell: GridCell | undefined): boolean => cell?.columnSpan === 1 && labelLetters(cell.text) !== "" && !isFormLabel(cell);
