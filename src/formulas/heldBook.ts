import type { Position } from "../address";
import type { NamedFormula } from "./cell";
import type { CellValue } from "./value";

/** A cell that holds something: a value, or a formula and what the program that saved it says that it gave, `null` where it does not say. */
export interface HeldCell {
  readonly position: Position;
  readonly held: CellValue;
  /** With its "=". */
  readonly formula?: string;
}

/** A sheet that formulas are computed over. */
export interface HeldSheet {
  readonly name: string;
  readonly cells: readonly HeldCell[];
  /** Whether any of its rows is not shown: which of them count in a subtotal is the program's matter. */
  readonly hidesRows: boolean;
}

/** All that formulas of a workbook are computed over. */
export interface HeldBook {
  readonly sheets: readonly HeldSheet[];
  readonly names: readonly NamedFormula[];
}

/** A cell by its sheet, whatever the capitals of that: what tells formulas apart. */
export const cellKey = (sheet: string, { row, column }: Position): string => `${sheet.toLowerCase()}!${row},${column}`;
