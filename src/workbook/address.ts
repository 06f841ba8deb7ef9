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

/** The letters of a column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** Which parts of a reference keep their place when a formula is copied. */
export interface Absolute {
  readonly rows?: boolean;
  readonly columns?: boolean;
}

/** The A1 address of a cell, with dollars where asked. */
export function cellAddress({ row, column }: Position, { rows = false, columns = false }: Absolute = {}): string {
  return `${columns ? "$" : ""}${columnLetters(column)}${rows ? "$" : ""}${row + 1}`;
}

/** The A1 address of a rectangle: "D6:J30", or "D6" where it is one cell. */
export function rangeAddress({ top, left, bottom, right }: Rectangle, absolute: Absolute = {}): string {
  const first = cellAddress({ row: top, column: left }, absolute);
  const last = cellAddress({ row: bottom, column: right }, absolute);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The rectangle of an A1 address without sheet name, "D6:J30" or "D6", dollars or not; undefined where it is none. Whole rows and columns
 * ("A:C") are none.
 */
export function parseRange(address: string): Rectangle | undefined {
  const corners = address.split(":").map(parseCell);
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** The last row and column of a sheet, counted from 0. */
const LAST = { row: 1_048_575, column: 16_383 };

function parseCell(address: string): Position | undefined {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address) ?? [];
  const row = Number(digits) - 1;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return row >= 0 && row <= LAST.row && column <= LAST.column ? { row, column } : undefined;
}

/** All cells of a rectangle in reading order. */
export function positionsOf({ top, left, bottom, right }: Rectangle): Position[] {
  return steps(top, bottom).flatMap((row) => steps(left, right).map((column) => ({ row, column })));
}

const steps = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * Covers cells by rectangles without overlap, in reading order: runs along each row, equal runs below one another joined.
 */
export function rectanglesOf(cells: readonly Position[]): Rectangle[] {
  const open: Rectangle[] = [];
  for (const run of rowRuns(cells)) {
    const above = open.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const joined = open[above];
    if (joined === undefined) open.push(run);
    else open[above] = { ...joined, bottom: run.bottom };
  }
  return open;
}

function rowRuns(cells: readonly Position[]): Rectangle[] {
  const runs: Rectangle[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
