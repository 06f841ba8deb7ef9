import { printTable } from "../../../src/layout";
import type { FigureId, Table } from "../../../src/statute";
import { cellContent, type CellContent, type CellValue } from "../../../src/workbook";

/** A cell of a sheet that remembers which label or figure it is. */
export interface RichCell {
  readonly value: CellValue;
  readonly figure?: FigureId;
  /** A label of the form, which may be written otherwise. */
  readonly label?: true;
  /** A label with a typing error: with two it may be no label any more, and the copy beside it the only one. */
  readonly mistyped?: true;
  /** Under a merged label: unmerged, it may repeat the label. */
  readonly under?: string;
}

export type RichGrid = readonly (readonly RichCell[])[];

export const blank: RichCell = { value: "" };

/** A table as the form prints it, with values. `headerRows` says which rows hold column headers. */
export function richTable(table: Table, values: ReadonlyMap<FigureId, CellValue>): RichCell[][] {
  const printed = printTable(table);
  const grid = Array.from({ length: printed.rows }, () => Array.from({ length: printed.columns }, (): RichCell => blank));
  for (const { row, column, rowSpan, columnSpan, text, figure } of printed.cells) {
    for (let r = row; r < row + rowSpan; r++) {
      for (let c = column; c < column + columnSpan; c++) {
        const first = r === row && c === column;
        const cell: RichCell = first
          ? figure
            ? { value: values.get(figure.id) ?? "", figure: figure.id }
            : { value: text, ...(text !== "" && { label: true as const }) }
          : figure
            ? blank
            : { value: "", under: text };
        const line = grid[r];
        if (line) line[c] = cell;
      }
    }
  }
  return grid;
}

/** The grid as a spreadsheet gives it. */
export const blockOf = (grid: RichGrid): CellContent[][] => grid.map((cells) => cells.map(({ value }) => cellContent(value)));
