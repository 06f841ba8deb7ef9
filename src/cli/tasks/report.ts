import { checkWorkbook, createHtmlReport, createReport, narrativePage, openProblems, type CreatedReport } from "../../jobs";
import { canMark, markTemplate, TemplateError } from "../../report";
import { AboutFile, about } from "../faults/aboutFile";
import { readInput } from "../files/readInput";
import type { CommandFault } from "../faults/commandFault";
import { attempt } from "./attempt";
import { describeFault } from "./describeFault";
import { readWorkbookFile, type ReadFile } from "./readWorkbookFile";
import type { Request, Task } from "./task";

/** Asks for the report of a workbook file. */
export interface ReportRequest extends Request {
  readonly file: string;
  /** The Word template's file. */
  readonly template: string;
  /** Whether it is one from outside, and not the built-in one. */
  readonly isOwnTemplate: boolean;
  /** Whether a web page is made instead of a Word document. */
  readonly html: boolean;
  /** Whether a page of the narrative alone is made, to be printed. */
  readonly text: boolean;
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

/** Why a template was not filled, where it is a Word document with wrong tags. */
export interface RefusedTemplate {
  readonly fault: CommandFault;
  /** A copy of the template in which each fault has a comment. */
  readonly marked: Uint8Array;
}

/** Makes the report of one workbook file. */
export const task: Task<ReportRequest, MadeReport | RefusedTemplate> = (request, begin) =>
  attempt(request, async () => {
    const { language, file, template, isOwnTemplate } = request;
    const { sheets } = await readWorkbookFile(file, begin);
    const { counts, problems, findings } = await checkWorkbook(sheets, language, { surface: "command" });
    // What is left out is named, so that nobody looks for it in the report, and what is printed that the file does not hold.
    const unread = findings.flatMap(({ check, message }) => (check === "F1" || check === "F7" ? [message] : []));
    if (request.text) {
      begin("making", file);
      const { fileName, page, notes } = await about(file, () => narrativePage(sheets, language));
      return { fileName, content: new TextEncoder().encode(page), notes: [...unread, ...notes], errors: counts.error, problems: openProblems(problems).length };
    }
    const templateBytes = await about(template, () => readInput(template));
    if (isOwnTemplate) begin("filling", template);
    else begin("making", file);
    try {
      const made = await about(file, () => make(sheets, templateBytes, request));
      return { ...made, notes: [...unread, ...made.notes], errors: counts.error, problems: openProblems(problems).length };
    } catch (error) {
      const faults = error instanceof AboutFile && error.cause instanceof TemplateError ? error.cause.faults : [];
      if (!canMark(faults)) throw error;
      return { fault: describeFault(error, language), marked: markTemplate(templateBytes, faults, language) };
    }
  });

type Made = Pick<CreatedReport, "fileName" | "notes"> & Pick<MadeReport, "content">;

async function make(sheets: ReadFile["sheets"], template: Uint8Array, request: ReportRequest): Promise<Made> {
  try {
    if (!request.html) {
      const { fileName, document, notes } = await createReport(sheets, template, request.language);
      return { fileName, content: document, notes };
    }
    const { pageName, page, notes } = await createHtmlReport(sheets, template, request.language);
    return { fileName: pageName, content: new TextEncoder().encode(page), notes };
  } catch (error) {
    throw error instanceof TemplateError ? new AboutFile(request.template, error) : error;
  }
}
