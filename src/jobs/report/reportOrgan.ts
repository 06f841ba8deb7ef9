import { readReport, type ReadableSheets } from "../../workbook";

/** The name of the organ whose workbook it is, as 基本信息 gives it now; `undefined` where it gives none. */
export async function reportOrgan(sheets: ReadableSheets): Promise<string | undefined> {
  const name = (await readReport(sheets)).organSheet?.organ.name ?? "";
  return name === "" ? undefined : name;
}
