import type { SheetSurvey } from "../../workbook";
import { XlsxError, type XlsxPackage } from "../../xlsx";

/**
 * What is known of the sheets of a file before their cells are read. One that is too large to be read is said to be so and keeps nobody from the
 * others: offices keep their ledgers beside the tables of the report.
 * @throws XlsxError where a sheet is damaged, or none of them can be read
 */
export function surveySheets(file: XlsxPackage): SheetSurvey[] {
  const refusals: XlsxError[] = [];
  const surveyed = file.parts.sheets.map(({ name, visible }): SheetSurvey => {
    try {
      const { used, cut } = file.sheet(name).cells;
      return { name, visible, used, ...(cut !== undefined && { readableRows: cut }) };
    } catch (error) {
      if (!(error instanceof XlsxError) || !ofOneSheet.has(error.code)) throw error;
      refusals.push(error);
      return { name, visible, used: undefined, readableRows: 0 };
    }
  });
  const [first] = refusals;
  if (first && refusals.length === surveyed.length) throw first;
  return surveyed;
}

/** Refusals that are about one sheet and say nothing of the others. */
const ofOneSheet: ReadonlySet<XlsxError["code"]> = new Set(["sheetTooLarge", "tooManyMerges"]);
