import { openFormula } from "../../formulas";
import type { PresentFlag } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { findSheet } from "./sheetNames";

/**
 * The conditional formats by formula of sheets; none where there is no such sheet.
 * @throws XlsxError where one of these sheets is damaged or too large
 */
export function readFlags(file: XlsxPackage | null, sheets: readonly string[]): PresentFlag[][] {
  return sheets.map((sheet) => {
    const found = findSheet(file?.sheetNames ?? [], sheet);
    if (!file || found === undefined) return [];
    return file.sheet(found).formats.map(({ areas, formula }) => ({ addresses: areas, formula: openFormula(formula) }));
  });
}
