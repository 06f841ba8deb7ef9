import { columnLetters, columnNumber } from "../../address";
import { plainDecimal, type FormulaPlan } from "../../workbook";
import type { FigureSum } from "../rollUp";
import { DETAIL_SHEET } from "./sheetNames";
import { totalPatterns } from "../names/totalNames";

/** What of 汇总明细 a figure is summed up over. */
export interface SummedRows {
  /** From 0. */
  readonly column: number;
  /** The first row and the last one, from 1. */
  readonly first: number;
  readonly last: number;
  /** The row of the cell that says what keeps all sums from being ones, from 1. */
  readonly fault: number;
}

const TOTAL_ROW = "有合计行，请删去";
const OUTSIDE = "有的行不在相加的范围里，请再汇总一次";
const NAMELESS = `${DETAIL_SHEET}有数没有写单位`;

/** Rows below those that are summed up in which names are looked for: more than anybody pastes there. */
const ROWS_BELOW = 5_000;

/**
 * The cell of 汇总明细 that says what keeps all sums from being ones: a row that is a sum of others, which would be summed up with them; or a name that stands below the heads and in no sum, put in above the first row that is
 * summed up or written below the last one. Excel moves this range as it moves that of the sums, but for the rows between their ends.
 */
function faultFormula({ first, last }: Pick<SummedRows, "first" | "last">): string {
  const summed = `$A$${first}:$A$${last}`;
  const isOutside = `COUNTA($A$${first - 1}:$A$${last + ROWS_BELOW})>COUNTA(${summed})`;
  return `=IF(${totalsIn(summed)}>0,"${TOTAL_ROW}",IF(${isOutside},"${OUTSIDE}",""))`;
}

/** A term that is more than 0 where names in a range are those of sums. */
export const totalsIn = (range: string): string => totalPatterns.map((pattern) => `COUNTIF(${range},"${pattern}")`).join("+");

/**
 * The formula of a sum over 汇总明细: the number, where every row has a unit that says one; else what there is and how many are missing, in words, so that nobody takes it for
 * the whole. A row counts by its unit and its number together: one without a name beside one without a number would pass for a whole one.
 */
export function sumFormula({ column, first, last, fault }: SummedRows): string {
  const letters = columnLetters(column);
  const [figures, units] = [`${DETAIL_SHEET}!${letters}${first}:${letters}${last}`, `${DETAIL_SHEET}!$A$${first}:$A$${last}`];
  const known = `SUMPRODUCT((${units}<>"")*ISNUMBER(${figures}))`;
  const incomplete = `IF(COUNT(${figures})>${known},"${NAMELESS}","缺"&(COUNTA(${units})-COUNT(${figures}))&"家，其余"&SUM(${figures}))`;
  const faultCell = `${DETAIL_SHEET}!$A$${fault}`;
  return `=IF(${faultCell}<>"","${DETAIL_SHEET}"&${faultCell},IF(AND(COUNT(${figures})=COUNTA(${units}),COUNT(${figures})=${known}),SUM(${figures}),${incomplete}))`;
}

/** What a formula that `sumFormula` may have written is over; `undefined` where it is another one. */
export function summedRows(formula: string): SummedRows | undefined {
  const [, fault, letters = "", first, last] = /!\$A\$(\d+)<>"".*?COUNT\([^!]+!([A-Z]+)(\d+):[A-Z]+(\d+)\)=/u.exec(formula) ?? [];
  const rows = { column: columnNumber(letters), first: Number(first), last: Number(last), fault: Number(fault) };
  return formula === sumFormula(rows) ? rows : undefined;
}

/** The formula with what it gives. */
export const planSum = (rows: SummedRows, sum: FigureSum | undefined): FormulaPlan => ({
  formula: sumFormula(rows),
  ...(sum && { result: resultOf(sum) }),
});

function resultOf({ value, gaps, fault }: FigureSum): number | string {
  if (fault !== undefined) return fault === "totalRow" ? `${DETAIL_SHEET}${TOTAL_ROW}` : NAMELESS;
  return gaps.length === 0 ? value : `缺${gaps.length}家，其余${plainDecimal(value)}`;
}

/** The cell that says what keeps all sums from being ones, with what it says. */
export const planFault = (rows: Pick<SummedRows, "first" | "last">, hasTotalRow: boolean): FormulaPlan => ({
  formula: faultFormula(rows),
  result: hasTotalRow ? TOTAL_ROW : "",
});
