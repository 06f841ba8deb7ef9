import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress, type Position } from "../address";

/** The formula of `from` as it reads after copying to `to`: relative references move along; past the edge they are #REF!. */
export function moveFormula(formula: string, from: Position, to: Position): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(formula, cellAddress(from));
  return translateFormulaToA1(relative, cellAddress(to), { wrapEdges: false });
}
