import type { Block } from "../../statute";
import type { Header } from "./header";
import { depthOf, type RowFigures } from "./rowFigures";
import type { TextGrid } from "./textGrid";

/** The share of the rows with figures in which a column without a label must have one, to be none that just has a note. */
const SHARE = 0.5;

/**
 * The columns under a header, set right where a label stands over a column of nothing while figures stand in one without a label: in their
 * order where there are as many as the block has, its totals do not speak for the header and, where the header has moved as a whole, the labels
 * of the rows have not; else the columns between the two are left out. Where two labels stand over one column and none over another, a line of the
 * header has moved over the others: only right totals tell that its figures are in order, and else none is read.
 */
export function alignColumns(grid: TextGrid, { block, columns, contested }: Header, rows: readonly RowFigures[]): ReadonlyMap<number, number> {
  const filled = rows.filter(({ figures }) => figures.length > 0);
  const counts = new Map<number, number>();
  for (const column of filled.flatMap(({ figures }) => figures)) counts.set(column, (counts.get(column) ?? 0) + 1);
  const own = [...columns.values()];
  const bare = own.filter((column) => !counts.has(column));
  const astray = [...counts].filter(([column, count]) => !own.includes(column) && count >= filled.length * SHARE).map(([column]) => column);
  const isLineMoved = astray.some((column) => contested.includes(column)) && astray.some((column) => !contested.includes(column));
  if ((bare.length === 0 && !isLineMoved) || astray.length === 0) return columns;
  const used = [...counts.keys()].sort((a, b) => a - b);
  const inOrder = new Map(used.map((column, index) => [index, column]));
  const isInside = astray.every((column) => column > Math.min(...own) && column < Math.max(...own));
  const [asHeaded, asOrdered] = [columns, inOrder].map((one) => wrongTotals(grid, block, one, filled));
  if (asHeaded === undefined || asOrdered === undefined) return columns;
  if (isLineMoved) return used.length === block.columns.length && asOrdered < asHeaded ? inOrder : new Map();
  const isMoved = !areLabelsMoved(rows, block) && asOrdered < asHeaded;
  if (used.length === block.columns.length && (isInside ? asOrdered <= asHeaded : isMoved)) return inOrder;
  if (!isInside) return columns;
  const doubted = [...bare, ...astray];
  return new Map([...columns].filter(([, column]) => column < Math.min(...doubted) || column > Math.max(...doubted)));
}

/** Whether labels of one depth stand in several columns: then some rows have moved, and not the header over all of them. */
const areLabelsMoved = (rows: readonly RowFigures[], block: Block): boolean =>
  rows.some((row) => rows.some((other) => depthOf(other, block) === depthOf(row, block) && other.label !== row.label));

/** How many totals of rows are not the sums of their parts. */
function wrongTotals(grid: TextGrid, block: Block, columns: ReadonlyMap<number, number>, rows: readonly RowFigures[]): number {
  const indexOf = (id: string): number => block.columns.findIndex((column) => column.id === id);
  return block.columns.flatMap(({ totalOf = [] }, index) => {
    if (totalOf.length === 0) return [];
    const parts = totalOf.map(indexOf);
    return rows.filter(({ row }) => {
      const value = (at: number): number => Number(grid.text(row, columns.get(at) ?? -1));
      return value(index) !== parts.reduce((sum, at) => sum + value(at), 0);
    });
  }).length;
}
