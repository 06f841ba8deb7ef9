import { getFormatDateInfo, isDateFormat } from "numfmt";
import { BLANK_CELL, cellContent, uncomputedCell, type CellContent } from "../../workbook";
import { from1904, type FileValue } from "../../xlsx";
import type { OpenedFormula } from "./formulaOf";
import { shownAs } from "./shownAs";

/**
 * A cell of a file, as any spreadsheet gives it.
 * @param format the code of its number format, where that is not General
 * @param date1904 whether dates of the workbook count from 1904
 */
export function readCell(value: FileValue, formula: OpenedFormula | undefined, format: string | undefined, date1904: boolean): CellContent {
  if (value === null) return formula ? uncomputedCell(formula.formula, { isArray: formula.isArray, format }) : BLANK_CELL;
  if (typeof value !== "number" || format === undefined) return cellContent(value, formula);
  const plain = date1904 && isOfDays(format) ? from1904(value) : value;
  return cellContent(plain, { ...formula, shown: shownAs(plain, format) });
}

/** Whether a format shows a date; times of day and hours that have passed count from no day. */
function isOfDays(format: string): boolean {
  if (!isDateFormat(format)) return false;
  const { year, month, day } = getFormatDateInfo(format);
  return year || month || day;
}
