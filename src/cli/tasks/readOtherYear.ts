import path from "node:path";
import { isDocument, readDocument } from "../../documents";
import { newFileSheets } from "../../files";
import { importReport } from "../../jobs";
import type { CheckableSheets } from "../../workbook";
import { refuseLargeFile } from "../../xlsx";
import { about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { readWorkbookFile } from "./readWorkbookFile";
import type { Begin } from "./task";

/**
 * The workbook of another year, or the report of it as it was published, which is read as the workbook that `nianbao import` makes of it.
 * @throws AboutFile
 */
export async function readOtherYear(file: string, begin: Begin): Promise<CheckableSheets> {
  const published = await about(file, async () => {
    const bytes = await readInput(file, refuseLargeFile);
    if (!isDocument(bytes)) return undefined;
    begin("reading", file);
    const { plans } = await importReport(await readDocument(bytes), { totals: "typed", source: path.basename(file) });
    const sheets = newFileSheets();
    await sheets.insert(plans);
    return sheets;
  });
  return published ?? (await readWorkbookFile(file, begin)).sheets;
}
