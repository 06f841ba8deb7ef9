import { inLanguage, type Language } from "../../language";
import { fillTemplate, noteSentence, reportFileName, reportModel, type ReportContent } from "../../report";
import { readReport, type ReadableSheets, type WorkbookReading } from "../../workbook";
import { printedFrom, reportContent } from "./reportContent";
import { ReportError } from "./reportError";
import { reportNeeds, type OrganNeed } from "./reportNeeds";
import { templateRemarks } from "./templateRemarks";
import { unprintedRows } from "./unprintedRows";

/** A report as a Word document, its title and file name, and what its maker should know (what the template lacks, tags that could not be replaced, or printed nothing). */
export interface CreatedReport {
  readonly title: string;
  readonly fileName: string;
  readonly document: Uint8Array;
  readonly notes: readonly string[];
  /** All that it was made from, to be compared with that of a later check. */
  readonly printedFrom: string;
}

/** What a person has said to print all the same. */
export interface Allowed {
  /** Results that their formulas do not give any more. */
  readonly oldResults?: boolean;
}

/**
 * Fills the Word template from the workbook. Writes nothing to the workbook.
 * @throws ReportError where the workbook lacks what a report needs; TemplateError where the template has faults
 */
export async function createReport(sheets: ReadableSheets, template: Uint8Array, language: Language, allowed: Allowed = {}): Promise<CreatedReport> {
  const reading = await readReport(sheets);
  const content = completeContent(reading, allowed);
  const model = reportModel(content);
  const notes = new Set(model.notes.map((note) => inLanguage(noteSentence(note), language)));
  const document = fillTemplate(template, model, (sentence) => notes.add(inLanguage(sentence, language)));
  return {
    title: model.title,
    fileName: reportFileName(content.organ),
    document,
    notes: [...templateRemarks(template, language), ...notes, ...unprintedRows(reading, language)],
    printedFrom: printedFrom(content),
  };
}

/** @throws ReportError where something is missing without which nothing can be printed */
function completeContent(reading: WorkbookReading, allowed: Allowed): ReportContent {
  for (const { refuses, need, cells } of reportNeeds(reading)) {
    if (refuses === undefined || (refuses === "oldResults" && allowed.oldResults)) continue;
    throw new ReportError(refuses, "report", need ? namedCell(need) : cells, undefined, reading.edition);
  }
  return reportContent(reading);
}

/** The cell to look at, with what stands there. */
const namedCell = ({ cell: { sheet, address }, found }: OrganNeed): string => `${sheet}!${address}${found === "" ? "" : ` “${found}”`}`;
