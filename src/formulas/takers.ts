import { contains, type Position, type Reference } from "../address";
import type { Taken } from "./taken";

/** A formula where it stands, and what it takes. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly position: Position;
  readonly taken: Taken;
}

/** A column of a sheet with the formulas that take cells of it, and from which row to which. */
type Column<Formula> = { readonly top: number; readonly bottom: number; readonly formula: Formula }[];

/** References over more columns than these are kept once and not for each column. */
const WIDE = 64;

/** Which formulas take which cells. */
export class Takers<Formula extends PlacedFormula> {
  private readonly columns = new Map<string, Column<Formula>>();
  private readonly wide: { readonly reference: Reference; readonly formula: Formula }[] = [];
  /** Formulas of which only computing tells what they take. */
  private readonly ofAny: readonly Formula[];

  constructor(formulas: readonly Formula[]) {
    this.ofAny = formulas.filter(({ taken }) => taken.others);
    for (const formula of formulas) for (const reference of formula.taken.references) this.keep(reference, formula);
  }

  private keep(reference: Reference, formula: Formula): void {
    const { top, left, bottom, right } = reference.rectangle;
    if (right - left >= WIDE) {
      this.wide.push({ reference, formula });
      return;
    }
    for (let column = left; column <= right; column++) {
      const key = columnKey(reference.sheet, column);
      const known = this.columns.get(key);
      if (known) known.push({ top, bottom, formula });
      else this.columns.set(key, [{ top, bottom, formula }]);
    }
  }

  /** The formulas whose text names a cell. */
  of(sheet: string, { row, column }: Position): Formula[] {
    const inColumn = (this.columns.get(columnKey(sheet, column)) ?? []).filter(({ top, bottom }) => row >= top && row <= bottom);
    const inWide = this.wide.filter(({ reference }) => isIn(reference, sheet, { row, column }));
    return [...inColumn, ...inWide].map(({ formula }) => formula);
  }

  /** All formulas that cells have a part in, however many stand between; those that take what only computing tells are among them. */
  throughout(cells: readonly { readonly sheet: string; readonly position: Position }[]): Set<Formula> {
    const found = new Set<Formula>(this.ofAny);
    const open = [...cells, ...this.ofAny];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const taker of this.of(next.sheet, next.position)) {
        if (found.has(taker)) continue;
        found.add(taker);
        open.push(taker);
      }
    }
    return found;
  }
}

/** Whether a cell is one of those that a reference is to. */
export const isIn = ({ sheet: other, rectangle }: Reference, sheet: string, position: Position): boolean =>
  contains(rectangle, position) && other.toLowerCase() === sheet.toLowerCase();

const columnKey = (sheet: string, column: number): string => `${sheet.toLowerCase()}!${column}`;
