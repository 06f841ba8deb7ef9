import type { Grid } from "../documents";

/** Rows of a grid as one of their own, as wide as they are. @param first, last the first and the last of them, from 0 */
export function partOfGrid(grid: Grid, first: number, last: number): Grid {
  if (first === 0 && last === grid.rows - 1) return grid;
  const { cells, rowNumbers } = grid;
  const own = cells.filter(({ row }) => row >= first && row <= last);
  return {
    ...grid,
    rows: last - first + 1,
    columns: Math.max(0, ...own.map(({ column, columnSpan }) => column + columnSpan)),
    cells: own.map((cell) => ({ ...cell, row: cell.row - first, rowSpan: Math.min(cell.rowSpan, last - cell.row + 1) })),
    rowNumbers: Array.from({ length: last - first + 1 }, (_, step) => rowNumbers?.[first + step] ?? first + step + 1),
  };
}
