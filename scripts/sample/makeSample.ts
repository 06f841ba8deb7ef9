import { createExcelSheets } from "../../src/excel";
import { insertSheets } from "../../src/jobs";
import { ORGAN_SHEET } from "../../src/workbook";
import type { Book } from "../../workbench/src/engine";
import { openExcel } from "../../test/excelHost";
import { sampleContent } from "./sampleContent";

/**
 * Makes the sample workbook in the embedded Excel, as a clerk would with the add-in: the product's own job inserts the standard
 * filled sheets (totals typed, so that a changed figure breaks its rules). Needs the globals of a page.
 */
export async function makeSample(): Promise<Book> {
  const { book } = await openExcel();
  const sheets = createExcelSheets();
  await insertSheets(sheets, { totals: "typed", filling: sampleContent });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").delete();
    worksheets.getItem(ORGAN_SHEET).activate();
    await context.sync();
  });
  return book;
}
