import { columnLetters, type Rectangle } from "../address";

/** Columns of a sheet. */
const COLUMNS = 16_384;

/**
 * The column of an address such as "D7", counted from 0.
 * @throws SyntaxError where it is none
 */
export function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  // Letters, capital or small, have their place in the alphabet in the last five bits of their code.
  for (; isLetter(address.charCodeAt(at)); at++) column = column * 26 + (address.charCodeAt(at) & 0x1f);
  const first = at;
  while (isDigit(address.charCodeAt(at))) at++;
  const isNumber = at > first && at <= first + 7 && address[first] !== "0" && at === address.length;
  if (column === 0 || column > COLUMNS || !isNumber) throw new SyntaxError(`Address ${address}`);
  return column - 1;
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** "'三 依申请公开'!$A$1:$J$31": as defined names need it, the sheet's name always quoted. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Rectangle): string {
  return `${quoted(sheet)}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

/** "'正文'!$3:$3" */
export function absoluteRows(sheet: string, { top, bottom }: Pick<Rectangle, "top" | "bottom">): string {
  return `${quoted(sheet)}!$${top + 1}:$${bottom + 1}`;
}

/** "'正文'!$A:$B" */
export function absoluteColumns(sheet: string, { left, right }: Pick<Rectangle, "left" | "right">): string {
  return `${quoted(sheet)}!$${columnLetters(left)}:$${columnLetters(right)}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
