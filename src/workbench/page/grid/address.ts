import type { Area, Cell } from "./selection";

/** The letters of a zero-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function addressOf({ row, column }: Cell): string {
  return `${columnName(column)}${row + 1}`;
}

/** `B3` for one cell, `B3:D8` for more. */
export function addressOfArea({ top, left, bottom, right }: Area): string {
  const first = addressOf({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${addressOf({ row: bottom, column: right })}`;
}

/** The cell of an address such as `B3` or `$b$3`; null for anything else or beyond a sheet's 1,048,576 × 16,384 cells. */
export function cellOfAddress(address: string): Cell | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row < 1048576 && column < 16384 ? { row, column } : null;
}

/** The rectangle of `B3` or `B3:D8`; null when it is no such address. */
export function areaOfAddress(address: string): Area | null {
  const [first, last, ...more] = address.split(":").map(cellOfAddress);
  if (first === undefined || first === null || last === null || more.length > 0) return null;
  const other = last ?? first;
  return {
    top: Math.min(first.row, other.row),
    left: Math.min(first.column, other.column),
    bottom: Math.max(first.row, other.row),
    right: Math.max(first.column, other.column),
  };
}
