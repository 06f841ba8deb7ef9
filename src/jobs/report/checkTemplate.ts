import type { Language } from "../../language";
import { canMark, markTemplate, TemplateError } from "../../report";
import type { ReadableSheets } from "../../workbook";
import { templateRemarks } from "./templateRemarks";
import { createReport, type Allowed, type CreatedReport } from "./createReport";

/** Whether a Word template can be filled from a workbook. */
export interface TemplateCheck {
  /** What is wrong, a sentence each, in the order of the document; none where a report can be made. */
  readonly faults: readonly string[];
  /** What the template does not take from the workbook, a sentence each: a person is asked whether that is meant. */
  readonly remarks: readonly string[];
  /** A copy of the template (.docx) with a Word comment at each wrong tag; absent where there is none, or the file cannot be opened. */
  readonly marked?: Uint8Array;
}

/** What came of a report that was to be made: the report, or what is wrong with its template. */
export type TriedReport = { readonly report: CreatedReport } | ({ readonly report?: undefined } & TemplateCheck);

/**
 * Tries a Word template on a workbook, as when a person picks it: every name in it is looked up among those that the workbook has.
 * Writes nothing.
 * @throws ReportError where the workbook lacks what a report needs
 */
export async function checkTemplate(sheets: ReadableSheets, template: Uint8Array, language: Language): Promise<TemplateCheck> {
  // No report is made of it.
  const tried = await tryReport(sheets, template, language, { oldResults: true });
  return tried.report ? { faults: [], remarks: templateRemarks(template, language) } : tried;
}

/**
 * Makes a report as `createReport` does, where the template may have faults. Writes nothing.
 * @throws ReportError where the workbook lacks what a report needs
 */
export async function tryReport(sheets: ReadableSheets, template: Uint8Array, language: Language, allowed: Allowed = {}): Promise<TriedReport> {
  try {
    return { report: await createReport(sheets, template, language, allowed) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const marked = canMark(error.faults) ? markTemplate(template, error.faults, language) : undefined;
    return { faults: error.sentences(language), remarks: [], ...(marked && { marked }) };
  }
}
