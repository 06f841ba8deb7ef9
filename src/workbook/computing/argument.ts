import type { Reference } from "../../address";
import type { CellsOfFormula, Extent } from "./cellsOfFormula";
import { asNumber, unknown, type Value, type Values } from "./values";

/** What an expression in a formula gives: one value, or several where arrays are computed with. */
export type Result = Value | Values;

export const isArray = (result: Result): result is Values => Array.isArray(result);

/** What a function may ask of one of its arguments. */
export interface Argument {
  /** The cells that it refers to; `undefined` where it is computed. */
  readonly reference: Reference | undefined;
  /** What it gives: several values in an array formula. */
  result(): Result;
  /** As one value. @throws NoValue where it is several cells */
  value(): Value;
  /** As an array: every operation in it is done cell by cell. */
  array(): Values;
  /**
   * The cells it refers to, so many rows and columns from its first cell on; by itself as far as anything stands there.
   * @throws NoValue where it refers to none
   */
  cells(extent?: Extent): Values;
}

/** A function of Excel. @throws NoValue */
export type ExcelFunction = (args: readonly Argument[], cells: CellsOfFormula) => Value;

/** What sums and their like take of an argument: of cells and arrays the numbers only, otherwise the value as a number. */
export function numbersOf(argument: Argument): number[] {
  if (!argument.reference) {
    const result = argument.result();
    return isArray(result) ? result.flat().filter((value) => typeof value === "number") : [asNumber(result)];
  }
  return argument
    .cells()
    .flat()
    .filter((value) => typeof value === "number");
}

/** An argument that may be left out. */
export const numberOr = (argument: Argument | undefined, otherwise: number): number => (argument ? asNumber(argument.value()) : otherwise);

/** An argument that must be there. */
export const needed = (argument: Argument | undefined): Argument => argument ?? unknown();
