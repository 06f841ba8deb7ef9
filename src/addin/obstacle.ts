import type { Texts } from "../taskpane";

/** What the manifest requires too; a host that ignores requirements is told in words. */
const EXCEL_API = "1.12";

/** Why the pane cannot work here: not opened by Excel, or by one that is too old; `undefined` where it can. */
export function obstacle(host: Office.HostType | null, { failure }: Texts): string | undefined {
  if (host !== Office.HostType.Excel) return failure.notExcel;
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? undefined : failure.tooOld;
}
