import { plainDecimal, type FormulaPlan } from "../workbook";
import { figureColumn, FIRST_UNIT_ROW } from "./detailSheet";
import type { FigureSum } from "./rollUp";
import { DETAIL_SHEET } from "./sheetNames";

/**
 * The formula of a sum over 汇总明细: the number, where every unit of a row says one; else what there is and how many are missing, in words, so that nobody takes it for
 * the whole.
 * @param index the place of the figure in the form
 * @param last the last row that is summed up
 */
export function sumFormula(index: number, last: number): string {
  const column = figureColumn(index);
  const [figures, units] = [`${DETAIL_SHEET}!${column}${FIRST_UNIT_ROW}:${column}${last}`, `${DETAIL_SHEET}!$A$${FIRST_UNIT_ROW}:$A$${last}`];
  return `=IF(COUNT(${figures})=COUNTA(${units}),SUM(${figures}),"缺"&(COUNTA(${units})-COUNT(${figures}))&"家，其余"&SUM(${figures}))`;
}

/** The same with what it gives. */
export const planSum = (index: number, last: number, sum: FigureSum | undefined): FormulaPlan => ({
  formula: sumFormula(index, last),
  ...(sum && { result: resultOf(sum) }),
});

const resultOf = ({ value, gaps }: FigureSum): number | string => (gaps.length === 0 ? value : `缺${gaps.length}家，其余${plainDecimal(value)}`);
