import type { Position, Rectangle } from "../../../src/address";

/** Size of a worksheet since Excel 2007. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Rectangle = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export function rectangleFrom({ row, column }: Position, rows = 1, columns = 1): Rectangle {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function rowsOf(area: Rectangle): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Rectangle): number {
  return area.right - area.left + 1;
}

export function sameRectangle(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function isWholeRows(area: Rectangle): boolean {
  return area.left === 0 && area.right === columnLimit - 1;
}

export function isWholeColumns(area: Rectangle): boolean {
  return area.top === 0 && area.bottom === rowLimit - 1;
}

/** The common part; null where there is none. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The smallest rectangle around both. */
export function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of `area` without `hole`: at most four rectangles that do not overlap. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const rest: Rectangle[] = [];
  if (area.top < common.top) rest.push({ ...area, bottom: common.top - 1 });
  if (common.bottom < area.bottom) rest.push({ ...area, top: common.bottom + 1 });
  const middle = { top: common.top, bottom: common.bottom };
  if (area.left < common.left) rest.push({ ...middle, left: area.left, right: common.left - 1 });
  if (common.right < area.right) rest.push({ ...middle, left: common.right + 1, right: area.right });
  return rest;
}

/** Every cell of the area, row by row. */
export function* cellsOf(area: Rectangle): Generator<Position> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}
