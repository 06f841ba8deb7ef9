import { readWorkbook, reportAreas, type WorkbookReading } from "./reading/readWorkbook";
import type { Sheets } from "./sheets";

/** What reading a report asks of a spreadsheet. */
export type ReadableSheets = Pick<Sheets, "read">;

/** Reads the open workbook as a report. Writes nothing. */
export async function readReport(sheets: ReadableSheets): Promise<WorkbookReading> {
  return readWorkbook(await sheets.read(reportAreas()));
}
