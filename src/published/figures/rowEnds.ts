import type { Grid, GridCell } from "../../documents";
import { hasDigitsApart, labelLetters, mayBeFigure, numbersIn } from "./labelLetters";
import type { FoundHeader } from "./matchHeader";
import { stretches, type Stretch } from "./stretches";

/**
 * Where a row ends: under the last column, beside it, or in a table whose rows do so nowhere, as its merged cells were lost, nobody knows where; `blanks` where in such a
 * table blanks stand among the labels, so that one before the figures may be a label's.
 */
export type RowEnd = "under" | "beside" | "unknown" | "blanks";

/** A table as it is to be set right. */
export interface TableTexts {
  readonly grid: Grid;
  /** The texts of its cells, row by row as they come. */
  readonly texts: readonly (readonly string[])[];
  /** The headers in it, by their first rows. */
  readonly headers: ReadonlyMap<number, FoundHeader>;
  /** How many columns the table right above has in the source, of which it may be the other half. */
  readonly above: number | undefined;
}

/** Where the rows of a table end, as most of those in the same columns do. @param columns how many the form has */
export function rowEnds(table: TableTexts, columns: number): (row: number) => RowEnd {
  const { grid, texts, headers } = table;
  const spread = new Set(grid.cells.flatMap((cell) => (cell.columnSpan > 1 && (hasDigitsApart(cell.text) || isOverColumns(cell, table)) ? [cell.row] : [])));
  const last = new Map(grid.cells.map((cell) => [cell.row, cell]));
  const ends = stretches(grid, headers).flatMap((stretch) => {
    const isUnder = endsOf(table, last, stretch);
    const rows = texts.flatMap((row, at) => (at >= stretch.from && at < stretch.to && numbersIn(row) >= 2 ? [at] : []));
    const areUnder = rows.filter(isUnder).length * 2 > rows.length;
    const hasBlanks = rows.some((row) => (texts[row] ?? []).slice(0, -columns).includes(""));
    return Array.from({ length: stretch.to - stretch.from }, (_, step): RowEnd => {
      if (areUnder) return isUnder(stretch.from + step) ? "under" : "beside";
      return hasBlanks ? "blanks" : "unknown";
    });
  });
  // With a cell that holds the figures of several columns a row has fewer cells than columns, or one too many.
  return (row) => (spread.has(row) ? "beside" : (ends[row] ?? "unknown"));
}

/** Whether a figure stands under the labels of several columns. */
function isOverColumns({ row, column, columnSpan, text }: GridCell, { grid, headers }: TableTexts): boolean {
  const [from, found] = [...headers].findLast(([start]) => start < row) ?? [];
  if (!found || from === undefined || text === "" || !mayBeFigure(text)) return false;
  const isLeaf = (label: string): boolean => found.header.nodes.some((node) => node.isLeaf && node.keys.has(labelLetters(label)));
  const labels = grid.cells.filter((cell) => cell.row >= from && cell.row < from + found.rows && cell.column >= column && cell.column < column + columnSpan);
  return new Set(labels.filter((cell) => isLeaf(cell.text)).map((cell) => cell.column)).size > 1;
}

/** Tells of a row of a stretch whether it ends under the last column. @param last the last cell of each row */
function endsOf({ grid, headers, above }: TableTexts, last: ReadonlyMap<number, GridCell>, stretch: Stretch): (row: number) => boolean {
  const found = headers.get(stretch.from);
  if (found) return endsUnder(grid, last, found, stretch);
  const endOf = (row: number): number => {
    const end = last.get(row);
    return end ? end.column + end.columnSpan : 0;
  };
  // The other half of a table ends where that does; one with columns of its own ends in one place.
  if (stretch.from === 0 && above === grid.columns) return (row) => endOf(row) === above;
  const ends = new Set(Array.from({ length: stretch.to - stretch.from }, (_, step) => endOf(stretch.from + step)));
  const isHalf = stretch.from > 0 || above !== undefined;
  return () => isHalf && ends.size === 1;
}

/** Whether the last cell of a row stands under the label of the last column. */
function endsUnder({ cells }: Grid, last: ReadonlyMap<number, GridCell>, { header, rows }: FoundHeader, { from }: Stretch): (row: number) => boolean {
  const leaf = header.nodes.find(({ isLeaf, to }) => isLeaf && to === header.columns - 1);
  const labels = cells.filter(({ row, text }) => row >= from && row < from + rows && leaf?.keys.has(labelLetters(text)) === true);
  return (row) => {
    const end = last.get(row);
    return end !== undefined && labels.some(({ row: over, column, columnSpan }) => over < row && column <= end.column && end.column < column + columnSpan);
  };
}
