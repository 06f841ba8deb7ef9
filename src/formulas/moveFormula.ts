import { toCol, translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Cell } from "./cell";

/** The formula of `from` as it reads after copying to `to`: relative references move along; past the edge they are #REF!. */
export function moveFormula(formula: string, from: Cell, to: Cell): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(formula, addressOf(from));
  return translateFormulaToA1(relative, addressOf(to), { wrapEdges: false });
}

const addressOf = ({ row, column }: Cell): string => `${toCol(column)}${row + 1}`;
