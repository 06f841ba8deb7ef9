import { cellAddress, parseRange, type Position } from "../address";
import { Kept } from "./kept";

/** A reference to a cell, with or without dollars, where none of its letters belongs to a longer name. */
const REFERENCE = /(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;

/** A formula that was written for one cell as it reads for another one; what stands in quotes is kept. */
export function shiftFormula(formula: string, from: Position, to: Position): string {
  const [down, right] = [to.row - from.row, to.column - from.column];
  return parts(formula)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(REFERENCE, (reference: string, columns: string, letters: string, rows: string, digits: string) => {
            const cell = parseRange(letters + digits);
            if (!cell) return reference;
            const moved = { row: cell.top + (rows === "" ? down : 0), column: cell.left + (columns === "" ? right : 0) };
            return cellAddress(moved, { rows: rows !== "", columns: columns !== "" });
          }),
    )
    .join("");
}

/** A formula as it can be compared: spreadsheets write formulas back with blanks and capitals of their own; what stands in quotes is kept. */
export const comparableFormula = (formula: string): string => readFormula(formula).comparable;

/** What {@link shiftFormula} leaves alone of a formula as it can be compared: two that it could make equal have the same. */
export const unshifted = (formula: string): string => readFormula(formula).unshifted;

/** The flags of our sheets are made of a few hundred formulas, and stand in every workbook. */
const formulas = new Kept<{ readonly comparable: string; readonly unshifted: string }>(1000);

const readFormula = (formula: string): { readonly comparable: string; readonly unshifted: string } =>
  formulas.of(formula, () => {
    const comparable = parts(formula.replace(/^\s*=/u, "")).map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/gu, "").toUpperCase()));
    return {
      comparable: comparable.join(""),
      unshifted: comparable.map((part, index) => (index % 2 === 1 ? part : part.replace(REFERENCE, "#"))).join(""),
    };
  });

/** A formula cut at its quotes: every other part stands in quotes. */
const parts = (formula: string): string[] => formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u);
