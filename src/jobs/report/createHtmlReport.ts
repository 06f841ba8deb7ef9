import { documentHtml, htmlPage } from "../../html";
import type { Language } from "../../language";
import type { ReadableSheets } from "../../workbook";
import { createReport, type CreatedReport } from "./createReport";

/** The name of a report's page: that of the document with another ending. */
export const pageFileName = (fileName: string): string => fileName.replace(/\.docx$/u, ".html");

/** A report that was made as a page of its own that needs no other file, to be written in UTF-8. */
export const reportPage = async ({ document, title }: Pick<CreatedReport, "document" | "title">): Promise<string> =>
  htmlPage(await documentHtml(document), title);

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
  return { ...report, pageName: pageFileName(report.fileName), page: await reportPage(report) };
}
