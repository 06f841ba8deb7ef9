import type { SheetCells } from "./sheetCells";

/** Digits as they stand in a part: nothing that XML or a reader of numbers must look at twice. */
export const DIGITS = /^[\d.eE+-]+$/u;

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
    if (kinds.has(kind) && DIGITS.test(xml.slice(from, to))) this.list.push({ cell: count - 1, kind, from, to });
  }
}
