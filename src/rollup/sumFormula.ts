import { plainDecimal, type FormulaPlan } from "../workbook";
import { columnLetters } from "../address";
import { FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW } from "./detailSheet";
import type { FigureSum } from "./rollUp";
import { DETAIL_SHEET } from "./sheetNames";

/** What of 汇总明细 a figure is summed up over. */
export interface SummedRows {
  /** From 0. */
  readonly column: number;
  /** The first row and the last one, from 1. */
  readonly first: number;
  readonly last: number;
}

/**
 * The formula of a sum over 汇总明细: the number, where every unit of a row says one; else what there is and how many are missing, in words, so that nobody takes it for
 * the whole.
 */
export function sumFormula({ column, first, last }: SummedRows): string {
  const letters = columnLetters(column);
  const [figures, units] = [`${DETAIL_SHEET}!${letters}${first}:${letters}${last}`, `${DETAIL_SHEET}!$A$${first}:$A$${last}`];
  return `=IF(COUNT(${figures})=COUNTA(${units}),SUM(${figures}),"缺"&(COUNTA(${units})-COUNT(${figures}))&"家，其余"&SUM(${figures}))`;
}

/** The rows of a new 汇总明细 that a figure is summed up over. @param index the place of the figure in the form */
export const newRows = (index: number, last: number): SummedRows => ({ column: index + FIRST_FIGURE_COLUMN, first: FIRST_UNIT_ROW, last });

/** The formula with what it gives. */
export const planSum = (rows: SummedRows, sum: FigureSum | undefined): FormulaPlan => ({
  formula: sumFormula(rows),
  ...(sum && { result: resultOf(sum) }),
});

const resultOf = ({ value, gaps }: FigureSum): number | string => (gaps.length === 0 ? value : `缺${gaps.length}家，其余${plainDecimal(value)}`);
