import type { SourceDocument } from "../../documents";
import { sheetsDocument } from "../../published";
import { looksLike, NARRATIVE_SHEET, ORGAN_SHEET, tableSheets, type ReadableSheets } from "../../workbook";
import { importReport, type ImportedReport, type ImportRequest } from "./importReport";
import { ReportError } from "../report/reportError";

/**
 * Reads a workbook into which somebody typed or pasted a published report, whatever its layout, as `importReport` reads a document.
 * @throws ReportError where it is one of ours, which needs no import, or nothing in it is of a report
 */
export async function importWorkbook(sheets: ReadableSheets, request: ImportRequest): Promise<ImportedReport> {
  if (await isStandardWorkbook(sheets)) throw new ReportError("standardWorkbook", "import");
  return importReport(await sheetsDocument(sheets), request);
}

/** A report that somebody typed or pasted into a workbook, and the document that the workbook is read as. */
export interface OtherWorkbook {
  readonly document: SourceDocument;
  readonly report: ImportedReport;
}

/** The report that a workbook of another layout holds; `undefined` of ours, and of one that holds no report. */
export async function otherWorkbookReport(sheets: ReadableSheets, request: ImportRequest): Promise<OtherWorkbook | undefined> {
  if (await isStandardWorkbook(sheets)) return undefined;
  try {
    const document = await sheetsDocument(sheets);
    return { document, report: await importReport(document, request) };
  } catch (error) {
    if (error instanceof ReportError && error.code === "noPublished") return undefined;
    throw error;
  }
}

/** Whether a workbook has standard sheets: one with a table, or those that say whose report it is and what. */
export async function isStandardWorkbook(sheets: ReadableSheets): Promise<boolean> {
  const surveyed = await sheets.survey();
  const has = (wanted: string): boolean => surveyed.some(({ name }) => looksLike(name, wanted));
  return Object.values(tableSheets).some(has) || (has(ORGAN_SHEET) && has(NARRATIVE_SHEET));
}
