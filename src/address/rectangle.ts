/** A cell by numbers, counted from 0 at A1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell lies in a rectangle. */
export const contains = ({ top, left, bottom, right }: Rectangle, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** All cells of a rectangle in reading order. */
export function positionsOf({ top, left, bottom, right }: Rectangle): Position[] {
  const positions: Position[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) positions.push({ row, column });
  return positions;
}

/** How many cells a rectangle has. */
export const cellCount = ({ top, left, bottom, right }: Rectangle): number => (bottom - top + 1) * (right - left + 1);

/**
 * Covers cells by rectangles without overlap, in reading order: runs along each row, equal runs below one another joined.
 */
export function rectanglesOf(cells: readonly Position[]): Rectangle[] {
  const open: Rectangle[] = [];
  for (const run of rowRuns(cells)) {
    const above = open.findIndex(({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right);
    const joined = open[above];
    if (joined === undefined) open.push(run);
    else open[above] = { ...joined, bottom: run.bottom };
  }
  return open;
}

function rowRuns(cells: readonly Position[]): Rectangle[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
