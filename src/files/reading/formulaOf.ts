import { moveFormula, openFormula } from "../../formulas";
import type { SheetCells } from "../../xlsx";

/** The formula of a cell of a file: with its "=", which is all that is known where the file has not its text. */
export interface OpenedFormula {
  readonly formula: string;
  readonly isArray: boolean;
}

/** A formula of which only its being there is known. */
export const UNKNOWN_FORMULA = "=";

/** Gives the formulas of a sheet's cells by their places in its lists: shared ones as they read in their cell. */
export function formulaReader({ rows, columns, formulas, shared }: SheetCells): (index: number) => OpenedFormula | undefined {
  return (index) => {
    const known = formulas.get(index);
    if (!known) return undefined;
    const { text, isArray } = known;
    if (text !== undefined) return { formula: openFormula(text), isArray };
    const master = shared.get(known.shared ?? -1);
    if (!master) return { formula: UNKNOWN_FORMULA, isArray };
    return { formula: openFormula(moveFormula(`=${master.text}`, master.cell, { row: rows[index] ?? 0, column: columns[index] ?? 0 })), isArray };
  };
}
