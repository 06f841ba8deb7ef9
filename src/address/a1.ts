import type { Position, Rectangle } from "./rectangle";

const A = "A".charCodeAt(0);

/** The letters of a column counted from 0: 0 → "A", 26 → "AA". */
export const columnLetters = (column: number): string =>
  (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(A + (column % 26));

/** The column of letters, counted from 0: "A" → 0, "aa" → 26; -1 of none. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - A + 1;
  return number - 1;
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
  const [, firstLetters = "", firstDigits = "", letters = firstLetters, digits = firstDigits] = RANGE.exec(address) ?? [];
  const [first, last] = [cellOf(firstLetters, firstDigits), cellOf(letters, digits)];
  if (!first || !last) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

const RANGE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;

/** The last row and column of a sheet, counted from 0. */
const LAST = { row: 1_048_575, column: 16_383 };

function cellOf(letters: string, digits: string): Position | undefined {
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return row >= 0 && row <= LAST.row && column <= LAST.column ? { row, column } : undefined;
}
