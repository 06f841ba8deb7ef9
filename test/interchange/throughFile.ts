import { newFileSheets, openFileSheets } from "../../src/files";
import { toFilling, type ReportData } from "../../src/interchange";
import { exportReport, insertSheets } from "../../src/jobs";

/** What comes back of data that was written into an .xlsx file, totals as given. */
export async function throughFile(data: ReportData): Promise<ReportData> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", ...toFilling(data) });
  const opened = await openFileSheets(await sheets.save());
  return (await exportReport(opened, "zh-CN")).data;
}

/** Data without what is not part of a report: notes on its source. */
export function withoutNotes(data: ReportData): ReportData {
  const notes = ["id", "complete", "notes", "source"];
  return Object.fromEntries(Object.entries(data).filter(([key]) => !notes.includes(key))) as unknown as ReportData;
}
