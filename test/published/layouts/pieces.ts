import { printTable, type PrintedCell } from "../../../src/layout";
import type { FigureId, Table } from "../../../src/statute";
import { type Layout } from "./layout";
import { writeFigure, writeLabel } from "./writing";

/** A cell of a page. */
export interface LaidCell {
  readonly html: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly isHeader: boolean;
  /** Whether it begins a block of 表二. */
  readonly isHeading?: boolean;
}

/** A table of a page, or a part of one: rows of cells. */
export type Piece = readonly (readonly LaidCell[])[];

/** What a figure is, and how it stands on the page. */
export interface Written {
  readonly value: number | string | undefined;
  readonly html: string;
}

/** A table laid out: its pieces, and how each of its figures was written. */
export interface LaidTable {
  readonly pieces: readonly Piece[];
  readonly written: ReadonlyMap<FigureId, Written>;
}

/** Lays a table with its figures out. */
export function layTable(table: Table, values: ReadonlyMap<FigureId, number | string>, layout: Layout, random: () => number): LaidTable {
  const printed = printTable(table);
  const written = new Map<FigureId, Written>();
  const cells = (table.id === "reviewAndLitigation" ? fourthHeader(printed.cells, layout.fourth) : printed.cells).map((cell) => {
    if (!cell.figure) return { ...cell, html: writeLabel(cell.text, cell.variants ?? [], layout, random) };
    const { id, kind } = cell.figure;
    const html = writeFigure(values.get(id), kind === "amount", layout, random);
    written.set(id, { value: values.get(id), html });
    return { ...cell, html };
  });
  const first = Math.min(...cells.map(({ row }) => row));
  const rows = Array.from({ length: printed.rows - first }, (_, index) => rowOf(cells, index + first, layout));
  const numbered = layout.counted && table.id === "applications" ? withNumbers(rows, printed.headerRows) : rows;
  const doubled = layout.doubled && table.id === "applications" ? [...numbered.slice(0, printed.headerRows), ...numbered] : numbered;
  return { pieces: cutRows(doubled, table, layout, printed.headerRows, doubled.length - numbered.length), written };
}

type HtmlCell = PrintedCell & { readonly html: string };

/** The three rows of the header of 表四 as two, or as one. */
function fourthHeader(cells: readonly PrintedCell[], rows: Layout["fourth"]): readonly PrintedCell[] {
  if (rows === "three") return cells;
  const headers = cells.filter(({ role }) => role === "header");
  const bottom = Math.max(...headers.map(({ row, rowSpan }) => row + rowSpan - 1));
  const over = (column: number): PrintedCell[] =>
    headers.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan).sort((a, b) => a.row - b.row);
  const columns = cells.filter(({ role }) => role === "figure").map(({ column }) => column);
  const lowest = columns.map((column): PrintedCell => {
    const path = over(column).map(({ text }) => text);
    const text = rows === "one" ? path.join("") : (path.at(-1) ?? "");
    return { row: bottom, column, rowSpan: 1, columnSpan: 1, role: "header", text };
  });
  const groups = headers
    .filter(({ columnSpan }) => columnSpan > 1)
    .filter(
      (cell) =>
        !headers.some(
          (other) =>
            other !== cell && other.columnSpan > 1 && other.row > cell.row && other.column >= cell.column && other.column < cell.column + cell.columnSpan,
        ),
    )
    .map((cell): PrintedCell => {
      const path = over(cell.column)
        .slice(0, -1)
        .map(({ text }) => text);
      return { ...cell, row: bottom - 1, rowSpan: 1, text: path.join("") };
    });
  const rest = cells.filter(({ role }) => role !== "header");
  return rows === "one" ? [...lowest, ...rest] : [...groups, ...lowest, ...rest];
}

function rowOf(cells: readonly HtmlCell[], row: number, { spans }: Layout): LaidCell[] {
  const own = cells.filter((cell) => (spans === "kept" || spans === "dropped" ? cell.row === row : cell.row <= row && row < cell.row + cell.rowSpan));
  return own
    .sort((a, b) => a.column - b.column)
    .flatMap((cell): LaidCell[] => {
      const looks = { isHeader: cell.role === "header" || cell.role === "corner", isHeading: cell.role === "heading" };
      if (spans === "kept") return [{ html: cell.html, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, ...looks }];
      if (spans === "dropped") return [{ html: cell.html, rowSpan: 1, columnSpan: 1, ...looks }];
      return Array.from({ length: cell.columnSpan }, (_, step) => {
        const isFirst = cell.row === row && step === 0;
        // A figure stands once, whatever its cell covers.
        const html = isFirst || (spans === "repeated" && cell.role !== "figure") ? cell.html : "";
        return { html, rowSpan: 1, columnSpan: 1, ...looks };
      });
    });
}

/** With a column in front that counts the rows below the header. */
const withNumbers = (rows: Piece, headerRows: number): Piece =>
  rows.map((cells, row) => [
    { html: row === 0 ? "序号" : row < headerRows ? "" : String(row - headerRows + 1), rowSpan: 1, columnSpan: 1, isHeader: row === 0 },
    ...cells,
  ]);

function cutRows(rows: Piece, table: Table, { cut, between }: Layout, headerRows: number, more: number): Piece[] {
  if (table.id === "proactiveDisclosure" && cut.includes("blocks")) {
    const starts = rows.flatMap((cells, row) => (cells[0]?.isHeading ? [row] : []));
    return starts.map((start, index) => rows.slice(start, starts[index + 1]));
  }
  const at = cut.find((one) => typeof one === "number");
  if (table.id !== "applications" || at === undefined) return [rows];
  const second = rows.slice(headerRows + more + at);
  return [rows.slice(0, headerRows + more + at), between === "header" ? [...rows.slice(0, headerRows), ...second] : second];
}
