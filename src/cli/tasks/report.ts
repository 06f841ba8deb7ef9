import { checkWorkbook, createHtmlReport, createReport, type CreatedReport } from "../../jobs";
import { TemplateError } from "../../report";
import { AboutFile, about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import { attempt } from "./attempt";
import { readWorkbookFile, type ReadFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the report of a workbook file. */
export interface ReportRequest extends Request {
  readonly file: string;
  /** The Word template's file. */
  readonly template: string;
  /** Whether a web page is made instead of a Word document. */
  readonly html: boolean;
}

/** A report, ready to be written. */
export interface MadeReport {
  readonly fileName: string;
  readonly content: Uint8Array;
  readonly notes: readonly string[];
  /** How many errors, and problems of the workbook itself, are open. */
  readonly errors: number;
  readonly problems: number;
}

/** Makes the report of one workbook file. */
export const task: Task<ReportRequest, MadeReport> = (request, begin) =>
  attempt(request, async () => {
    const { language, file, template } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    const { counts, problems } = await checkWorkbook(sheets, language);
    const templateBytes = await about(template, () => readInput(template));
    begin("making");
    const made = await about(file, () => make(sheets, templateBytes, request));
    return { ...made, errors: counts.error, problems: problems.length };
  });

type Made = Pick<CreatedReport, "fileName" | "notes"> & Pick<MadeReport, "content">;

async function make(sheets: ReadFile["sheets"], template: Uint8Array, request: ReportRequest): Promise<Made> {
  try {
    if (!request.html) {
      const { fileName, document, notes } = await createReport(sheets, template);
      return { fileName, content: document, notes };
    }
    const { pageName, page, notes } = await createHtmlReport(sheets, template);
    return { fileName: pageName, content: new TextEncoder().encode(page), notes };
  } catch (error) {
    throw error instanceof TemplateError ? new AboutFile(request.template, error) : error;
  }
}
