import path from "node:path";
import { isDocument, readDocument } from "../../documents";
import { newFileSheets } from "../../files";
import { importReport, otherWorkbookReport, type ImportedReport } from "../../jobs";
import type { CheckableSheets } from "../../workbook";
import { refuseLargeFile } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Begin } from "./task";

/** The report of another year. */
export interface OtherYear {
  readonly sheets: CheckableSheets;
  /** The published report that the workbook was made of. */
  readonly published?: ImportedReport;
}

/**
 * The workbook of another year, or the report of it as it was published, be it pasted into a workbook, which is read as the workbook that `nianbao import` makes of it.
 * @throws AboutFile
 */
export async function readOtherYear(file: string, begin: Begin): Promise<OtherYear> {
  const request = { totals: "typed", source: path.basename(file) } as const;
  const published = await about(file, async () => {
    const bytes = await readInput(file, refuseLargeFile);
    if (!isDocument(bytes)) return undefined;
    begin("reading", file);
    return importReport(await readDocument(bytes), request);
  });
  if (published) return importedYear(published);
  const { sheets } = await readWorkbookFile(file, begin);
  const other = await about(file, () => otherWorkbookReport(sheets, request));
  return other ? importedYear(other.report) : { sheets };
}

async function importedYear(published: ImportedReport): Promise<OtherYear> {
  const sheets = newFileSheets();
  await sheets.insert(published.plans);
  return { sheets, published };
}
