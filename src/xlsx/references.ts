import { columnLetters, columnNumber, type Rectangle } from "../address";

/**
 * The column of an address such as "D7", counted from 0.
 * @throws SyntaxError where it is none
 */
export function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})[1-9]\d{0,6}$/i.exec(address)?.[1];
  if (letters === undefined) throw new SyntaxError(`Address ${address}`);
  return columnNumber(letters);
}

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
