import type { Reference } from "../../address";
import type { Values } from "./values";

/** How many rows and columns. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How large a reference is. */
export const sizeOf = ({ rectangle: { top, left, bottom, right } }: Reference): Extent => ({ rows: bottom - top + 1, columns: right - left + 1 });

/** The cells that a formula is computed over. Every method throws NoValue where they cannot be told. */
export interface CellsOfFormula {
  /** What a reference in the formula's text means. */
  refer(text: string): Reference;
  /** The references to one sheet each of which one to a run of sheets consists; `undefined` where it is none. */
  across(text: string): readonly string[] | undefined;
  /** The values of cells: as far as anything stands there, or so many from the first on. */
  values(reference: Reference, extent?: Extent): Values;
  /** All of them, those where nothing stands too. */
  allValues(reference: Reference): Values;
  /** Those that SUBTOTAL takes: none that it has computed itself. */
  subtotalled(reference: Reference, includesHidden: boolean): Values;
}
