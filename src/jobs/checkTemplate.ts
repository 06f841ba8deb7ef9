import { markTemplate, TemplateError } from "../report";
import type { ReadableSheets } from "../workbook";
import { createReport } from "./createReport";

/** Whether a Word template can be filled from a workbook. */
export interface TemplateCheck {
  /** What is wrong, a Chinese sentence each, in the order of the document; none where a report can be made. */
  readonly faults: readonly string[];
  /** A copy of the template (.docx) with a Word comment at each wrong tag; absent where there is none, or the file cannot be opened. */
  readonly marked?: Uint8Array;
}

/**
 * Tries a Word template on a workbook, as when a person picks it: every name in it is looked up among those that the workbook has.
 * Writes nothing.
 * @throws ReportError where the workbook lacks what a report needs
 */
export async function checkTemplate(sheets: ReadableSheets, template: Uint8Array): Promise<TemplateCheck> {
  try {
    await createReport(sheets, template);
    return { faults: [] };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const marked = error.faults.some((fault) => "span" in fault) ? markTemplate(template, error.faults) : undefined;
    return { faults: error.message.split("\n"), ...(marked && { marked }) };
  }
}
