import type { Header } from "./header";
import type { RowFigures } from "./rowFigures";
import type { TextGrid } from "./textGrid";

/**
 * Rows whose total is blank as they stand, and the sum of their parts if they are moved right by some of the columns that their labels cover: a
 * table that was cut in two may have lost those, and nothing else shows it where rows have few figures. This speaks only
 * below rows whose totals are right: in a table that is still being filled in they may come last.
 */
export function movedByTotals(grid: TextGrid, { block, labels }: Header, columns: ReadonlyMap<number, number>, rows: readonly RowFigures[]): RowFigures[] {
  const total = block.columns.findLastIndex(({ totalOf = [] }) => totalOf.length > 0);
  const parts = (block.columns[total]?.totalOf ?? []).map((id) => block.columns.findIndex((column) => column.id === id));
  const valueAt = (row: number, index: number, by: number): number => Number(grid.text(row, (columns.get(index) ?? -1) - by));
  const hasTotal = ({ figures }: RowFigures): boolean => figures.includes(columns.get(total) ?? -1);
  const fits = (row: number, by: number): boolean => {
    const sum = parts.reduce((added, index) => added + valueAt(row, index, by), 0);
    return sum > 0 && valueAt(row, total, by) === sum;
  };
  const fitsMoved = ({ row, label }: RowFigures): boolean =>
    Array.from({ length: Math.max(0, labels.right - label) }, (_, step) => step + 1).some((by) => fits(row, by));
  const open = rows.filter((row) => row.figures.length > 0 && !hasTotal(row));
  const first = Math.min(...open.filter((row) => !fitsMoved(row)).map(({ row }) => row));
  const isSoundAbove = ({ row }: RowFigures): boolean => rows.some((above) => above.row < row && fits(above.row, 0));
  return total < 0 ? [] : open.filter((row) => row.row < first && isSoundAbove(row) && fitsMoved(row));
}
