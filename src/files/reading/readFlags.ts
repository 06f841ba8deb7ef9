import { openFormula } from "../../formulas";
import type { PresentFlag } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { findSheet } from "./sheetNames";

/**
 * The conditional formats by formula of sheets; none where there is no such sheet.
 * @throws XlsxError where one of these sheets is damaged or too large
 */
export function readFlags(file: XlsxPackage | null, sheets: readonly string[]): PresentFlag[][] {
  const asked = sheets.map((sheet) => findSheet(file?.sheetNames ?? [], sheet));
  const found = file?.formulaFormats(new Set(asked.flatMap((sheet) => sheet ?? [])));
  return asked.map((sheet) => (found?.get(sheet ?? "") ?? []).map(({ areas, formula }) => ({ addresses: areas, formula: openFormula(formula) })));
}
