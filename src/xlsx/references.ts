import { colToLetter, letterToCol } from "hucre";

/** A rectangle of cells counted from 0, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "D7" of a row and a column counted from 0. */
export function cellAddress(row: number, column: number): string {
  return `${colToLetter(column)}${row + 1}`;
}

/**
 * The column of an address such as "D7", counted from 0.
 * @throws SyntaxError where it is none
 */
export function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})[1-9]\d{0,6}$/i.exec(address)?.[1];
  if (letters === undefined) throw new SyntaxError(`Address ${address}`);
  return letterToCol(letters);
}

/** "'三 依申请公开'!$A$1:$J$31": as defined names need it, the sheet's name always quoted. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  return `${quoted(sheet)}!$${colToLetter(left)}$${top + 1}:$${colToLetter(right)}$${bottom + 1}`;
}

/** "'正文'!$3:$3" */
export function absoluteRows(sheet: string, { top, bottom }: Pick<Area, "top" | "bottom">): string {
  return `${quoted(sheet)}!$${top + 1}:$${bottom + 1}`;
}

/** "'正文'!$A:$B" */
export function absoluteColumns(sheet: string, { left, right }: Pick<Area, "left" | "right">): string {
  return `${quoted(sheet)}!$${colToLetter(left)}:$${colToLetter(right)}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
