import type { Language } from "../check";
import { documentHtml, htmlPage } from "../html";
import type { ReadableSheets } from "../workbook";
import { createReport, type CreatedReport } from "./createReport";

/** A report as a Word document and as an HTML page of the same content. */
export interface HtmlReport extends CreatedReport {
  /** The page's own file name: that of the document with another ending. */
  readonly pageName: string;
  /** A whole page that needs no other file, to be written in UTF-8. */
  readonly page: string;
}

/**
 * Fills the Word template from the workbook and makes the page from the filled document, so that an own template's page is the same
 * report. Writes nothing to the workbook.
 * @throws what `createReport` throws
 */
export async function createHtmlReport(sheets: ReadableSheets, template: Uint8Array, language: Language): Promise<HtmlReport> {
  const report = await createReport(sheets, template, language);
  const { document, fileName, title } = report;
  return { ...report, pageName: fileName.replace(/\.docx$/u, ".html"), page: htmlPage(await documentHtml(document), title) };
}
