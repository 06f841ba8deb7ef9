import type { PrintedCell, PrintedTable } from "../../layout";
import { textWidth } from "../docx/textWidth";
import { cutTable } from "./cutTable";

/** How close the lines and rows of a table are drawn. */
export interface RowSpacing {
  /** The height of a line in twips, the same for every typeface; absent where each typeface has its own. */
  readonly line?: number;
  /** The least height of a row in twips. */
  readonly least: number;
}

/** A table as it is drawn on paper: how close, and in how many parts, each of which stands on one page. */
export interface FittedTable extends RowSpacing {
  readonly parts: readonly PrintedTable[];
}

/** What a table is fitted into, in twips. */
export interface TableRoom {
  /** The room on a page. */
  readonly height: number;
  /** The widths of its columns, without the margins of the cells. */
  readonly widths: readonly number[];
  /** The width of a Chinese character. */
  readonly character: number;
}

/** Above and below a cell's text, its line included. */
const PADDING = 48;
/** What a typeface's own line is reckoned as, the least height of a row, and lines of one height, by the size of the type: the roomiest first. */
const OWN_LINE = 1.43;
const LEAST_ROW = 1.9;
const LINES = [1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1] as const;
/** Of the room, for what is reckoned a little too low. */
const MARGIN = 0.985;

/**
 * Fits a table into a page: its rows are drawn closer before it is cut. Where even that does not suffice, it is cut into parts that do;
 * the labels over several rows stand in each part. A table of several blocks is left as it is: it has places of its own to be cut at.
 */
export function fitTable(printed: PrintedTable, { height, widths, character }: TableRoom): FittedTable {
  const roomy = { least: Math.round(LEAST_ROW * character) };
  if (printed.table.blocks.length > 1) return { ...roomy, parts: [printed] };
  const fits = (part: PrintedTable, line: number, least: number): boolean => sum(rowHeights(part, widths, character, line, least)) <= height * MARGIN;
  const fitsRoomy = (part: PrintedTable): boolean => fits(part, OWN_LINE * character, roomy.least);
  if (fitsRoomy(printed)) return { ...roomy, parts: [printed] };
  const line = LINES.map((factor) => Math.round(factor * character)).find((one) => fits(printed, one, 0));
  return line === undefined ? { ...roomy, parts: cutTable(printed, fitsRoomy) } : { line, least: 0, parts: [printed] };
}

/** About how high each row is; figures take one line. */
function rowHeights({ rows, cells }: PrintedTable, widths: readonly number[], character: number, line: number, least: number): number[] {
  const needed = (cell: PrintedCell): number => {
    const width = sum(widths.slice(cell.column, cell.column + cell.columnSpan));
    const perLine = Math.max(1, Math.floor(width / character));
    return (cell.role === "figure" ? 1 : Math.max(1, Math.ceil(textWidth(cell.text) / perLine))) * line + PADDING;
  };
  const heights = Array.from({ length: rows }, (_, row) => Math.max(least, ...cells.filter((cell) => cell.row === row && cell.rowSpan === 1).map(needed)));
  for (const cell of cells.filter(({ rowSpan }) => rowSpan > 1)) {
    const last = cell.row + cell.rowSpan - 1;
    const lacking = needed(cell) - sum(heights.slice(cell.row, last + 1));
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking;
  }
  return heights;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
