import type { Block } from "../../statute";
import type { Position } from "../../address";
import { alignColumns } from "./alignColumns";
import type { Body } from "./bodies";
import type { Header } from "./header";
import { movedByTotals } from "./movedByTotals";
import { depthOf, rowFigures, type RowFigures } from "./rowFigures";
import type { TextGrid } from "./textGrid";

/** Where the figures of a body stand. */
export interface Alignment {
  /** The header's columns, set right where it stands beside all of its figures. */
  readonly columns: ReadonlyMap<number, number>;
  /** The sheet's column of each column of the block, by its index, for each row by its index. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** The first figure of each row beside the header's columns that was read in its order. */
  readonly shifted: readonly Position[];
  /** The label of each row that stands beside the header's columns, or may do so, and was not read. */
  readonly unaligned: readonly Position[];
}

/** Blocks of fewer columns have too few figures in a row to see an order in. */
const FEWEST = 3;

/**
 * Holds the figures of a body's rows against the columns of its header. A table cut in two by a page may have lost the merged cells at the
 * left of its second half, and all that is right of them moved; a header may have moved over its figures as a whole. A row with as many
 * figures as the block has columns is read in their order; what can be neither this nor what the header says is not read.
 */
export function alignRows(grid: TextGrid, header: Header, body: Body): Alignment {
  const { block } = header;
  const rows = block.columns.length < FEWEST ? [] : rowFigures(grid, body, header);
  const columns = alignColumns(grid, header, rows);
  if (columns.size === 0) return { columns, cells: new Map(), shifted: [], unaligned: rows.map(({ row, label }) => ({ row, column: label })) };
  const cells = new Map([...body.rows.keys()].map((index) => [index, columns] as const));
  const moved = movedRows(rows, block, columns);
  const inOrder = moved.filter(({ figures }) => figures.length === block.columns.length);
  const doubted = doubtfulRows(moved, rows, block, columns);
  const known = new Set([...moved, ...doubted].map(({ index }) => index));
  const astray = movedByTotals(grid, header, columns, rows).filter(({ index }) => !known.has(index));
  const refused = [...moved.filter((row) => !inOrder.includes(row)), ...doubted, ...astray];
  for (const { index } of refused) cells.delete(index);
  for (const { index, figures } of inOrder) cells.set(index, new Map(figures.map((column, at) => [at, column])));
  const isSetRight = columns !== header.columns && columns.size === block.columns.length;
  return { columns, cells, shifted: (isSetRight ? rows : inOrder).flatMap(firstFigure), unaligned: refused.map(({ row, label }) => ({ row, column: label })) };
}

const firstFigure = ({ row, figures: [column] }: RowFigures): Position[] => (column === undefined ? [] : [{ row, column }]);

const isFull = ({ figures }: RowFigures, columns: ReadonlyMap<number, number>): boolean => [...columns.values()].every((column) => figures.includes(column));

/** Rows whose figures stand where the labels should, or as a whole so many columns beside the header. A column that full rows have too is none of theirs. */
function movedRows(rows: readonly RowFigures[], block: Block, columns: ReadonlyMap<number, number>): RowFigures[] {
  const wanted = [...columns.values()].sort((a, b) => a - b);
  const [first = 0] = wanted;
  const others = new Set(rows.filter((row) => isFull(row, columns)).flatMap(({ figures }) => figures.filter((column) => !wanted.includes(column))));
  return rows.flatMap((row): RowFigures[] => {
    const own = row.figures.filter((column) => !others.has(column));
    if (isFull(row, columns) || own.length === 0) return [];
    const offset = (own[0] ?? 0) - first;
    const isMoved = own.length === wanted.length && offset !== 0 && own.every((column, at) => column === (wanted[at] ?? 0) + offset);
    return isMoved || (depthOf(row, block) > 0 && own.some((column) => column < first)) ? [{ ...row, figures: own }] : [];
  });
}

/**
 * A row may have moved where rows like it have; from the first that has on, back to the last one that certainly has not; and likewise from the
 * first on whose label stands left of those of its depth in the form. Then its few figures may stand below any header.
 */
function doubtfulRows(moved: readonly RowFigures[], rows: readonly RowFigures[], block: Block, columns: ReadonlyMap<number, number>): RowFigures[] {
  const alike = (own: readonly RowFigures[], row: RowFigures): readonly RowFigures[] => own.filter((other) => depthOf(other, block) === depthOf(row, block));
  const isLeft = (row: RowFigures, others: readonly RowFigures[]): boolean => alike(others, row).some(({ label }) => label > row.label);
  const first = Math.min(...moved.map(({ row }) => row));
  const sound = Math.max(-1, ...rows.filter((row) => row.row < first && isFull(row, columns)).map(({ row }) => row));
  const cuts = rows.flatMap((row) => {
    const above = rows.filter((other) => other.row < row.row);
    return isLeft(row, above) ? [Math.max(...above.filter((other) => isFull(other, columns) || isLeft(row, [other])).map((other) => other.row))] : [];
  });
  const lastSound = Math.min(...cuts);
  return rows.filter(
    (row) =>
      !moved.some(({ index }) => index === row.index) &&
      !isFull(row, columns) &&
      ((moved.length > 0 && row.row > sound) || alike(moved, row).some(({ label }) => label === row.label) || isLeft(row, rows) || row.row > lastSound),
  );
}
