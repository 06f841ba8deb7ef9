import { inLanguage, type Language } from "../language";
import { fillTemplate, noteSentence, reportFileName, reportModel, type ReportContent } from "../report";
import { readReport, type ReadableSheets, type WorkbookReading } from "../workbook";
import { reportContent } from "./reportContent";
import { ReportError } from "./reportError";
import { reportNeeds, type OrganNeed } from "./reportNeeds";
import { templateRemarks } from "./templateRemarks";

/** A report as a Word document, its title and file name, and what its maker should know (what the template lacks, tags that could not be replaced, or printed nothing). */
export interface CreatedReport {
  readonly title: string;
  readonly fileName: string;
  readonly document: Uint8Array;
  readonly notes: readonly string[];
}

/**
 * Fills the Word template from the workbook. Writes nothing to the workbook.
 * @throws ReportError where the workbook lacks what a report needs; TemplateError where the template has faults
 */
export async function createReport(sheets: ReadableSheets, template: Uint8Array, language: Language): Promise<CreatedReport> {
  const content = completeContent(await readReport(sheets));
  const model = reportModel(content);
  const notes = new Set(model.notes.map((note) => inLanguage(noteSentence(note), language)));
  const document = fillTemplate(template, model, (sentence) => notes.add(inLanguage(sentence, language)));
  return { title: model.title, fileName: reportFileName(content.organ), document, notes: [...templateRemarks(template, language), ...notes] };
}

/** @throws ReportError where something is missing without which nothing can be printed */
function completeContent(reading: WorkbookReading): ReportContent {
  for (const { refuses, need } of reportNeeds(reading)) if (refuses !== undefined) throw new ReportError(refuses, "report", need && namedCell(need));
  return reportContent(reading);
}

/** The cell to look at, with what stands there. */
const namedCell = ({ cell: { sheet, address }, found }: OrganNeed): string => `${sheet}!${address}${found === "" ? "" : ` “${found}”`}`;
