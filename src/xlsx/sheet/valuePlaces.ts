import type { SheetCells } from "./sheetCells";

/** Where digits end, with what else a number may be written with: nothing that XML must look at twice. */
export function endOfDigits(xml: string, from: number): number {
  let at = from;
  while (isDigit(xml.charCodeAt(at))) at++;
  return at;
}

/** Of 「0123456789」, and of 「+-.Ee」. */
const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || code === 0x45 || code === 0x65;

/** Kinds of cells whose value is written in digits: a number, or the number of a text that cells share. */
const kinds = new Set([undefined, "n", "s"]);

/** A value that is written in digits: of which cell, of which kind, and where in the part. */
export interface ValuePlace {
  /** Place of the cell in the lists of `SheetCells`. */
  readonly cell: number;
  readonly kind: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** Where in the part of a sheet values stand that are written in digits, in their order. */
export class ValuePlaces {
  readonly list: ValuePlace[] = [];

  /** Notes the value of the cell that was added last. */
  add(xml: string, { count }: SheetCells, { kind, from, to }: Omit<ValuePlace, "cell">): void {
    if (kinds.has(kind) && to > from && endOfDigits(xml, from) === to) this.list.push({ cell: count - 1, kind, from, to });
  }
}
