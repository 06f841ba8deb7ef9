import { dateToSerial, type Cell as FileCell, type CellValue as FileValue } from "hucre";
import { saveFormula } from "../../../src/formulas";
import { textCell } from "../../../src/xlsx";
import { blank, constant, formula, isError, isErrorCode, type CellContent, type CellValue } from "../engine";

/**
 * A cell's content as a file holds it. Texts go out as texts, whatever they look like: "=1+1" never becomes a formula, and
 * "#N/A" no error. A formula's error goes out without a cached value, since hucre would write it as a text.
 * @param value what the cell's formula gives
 */
export function saveContent(content: CellContent, value: CellValue): Partial<FileCell> {
  if (content.formula !== null) {
    const cached = isError(value) ? null : value;
    return { value: null, formula: saveFormula(content.formula), formulaResult: cached };
  }
  const { constant: held } = content;
  if (isError(held)) return { value: held.error };
  if (typeof held !== "string") return { value: held };
  return textCell(held);
}

/** A cell of a file; `formulaText` where it holds a formula (`cellFormulas`). */
export function openContent(value: FileValue, type: FileCell["type"] | undefined, formulaText: string | undefined): CellContent {
  if (formulaText !== undefined) return formula(formulaText);
  if (value === null) return blank;
  if (value instanceof Date) return constant(dateToSerial(value));
  if (type === "error") {
    const code = String(value);
    return constant({ error: isErrorCode(code) ? code : "#VALUE!" });
  }
  return constant(value);
}
