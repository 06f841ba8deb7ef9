import { isDateFormat, isPercentFormat } from "numfmt";
import type { Position } from "../../../../src/address";
import { isError, readTyped, type CellValue, type Sheet } from "../../engine";

/**
 * What a cell shows when it is edited: the formula, the number in full, a date by its format; a text that would be read as
 * something else carries its apostrophe.
 */
export function editTextOf(sheet: Sheet, cell: Position, locale: string): string {
  const { formula, constant } = sheet.content(cell);
  if (formula !== null) return formula;
  const { numberFormat } = sheet.style(cell);
  if (typeof constant === "string") return asTyped(constant, numberFormat, locale);
  return typeof constant === "number" ? numberText(constant, numberFormat, () => sheet.text(cell)) : valueText(constant);
}

function asTyped(text: string, numberFormat: string, locale: string): string {
  const plain = numberFormat === "@" || (!/^[='+]/.test(text) && readTyped(text, numberFormat, locale).content.constant === text);
  return plain ? text : `'${text}`;
}

function numberText(value: number, numberFormat: string, shown: () => string): string {
  if (isDateFormat(numberFormat)) return shown();
  return isPercentFormat(numberFormat) ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

function valueText(value: CellValue): string {
  if (value === null) return "";
  return isError(value) ? value.error : String(value).toUpperCase();
}
