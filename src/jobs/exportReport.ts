import { sentence } from "./findings/words";
import { toData, type ReportData } from "../interchange";
import type { Language } from "../language";
import { readReport, type ReadableSheets } from "../workbook";
import type { Problem } from "./checking/checkReport";
import { ReportError } from "./report/reportError";
import { refuseWrongFigures } from "./report/refuseFigures";
import { openProblems } from "./checking/openProblems";
import { placeProblems } from "./checking/placeProblems";
import { unreadableFindings } from "./checking/unreadableFindings";

/** A workbook's figures and narrative as data, and what of the workbook could not be read. */
export interface ExportedReport {
  readonly data: ReportData;
  readonly problems: readonly Problem[];
  /** What of 基本信息 and 正文 is left out, as nothing in its cell can be read: a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Gives the figures and the narrative of a workbook as data, for the command line.
 * @throws ReportError where there is neither a table nor 基本信息, or totals are old, or figures error values
 */
export async function exportReport(sheets: ReadableSheets, language: Language): Promise<ExportedReport> {
  const reading = await readReport(sheets);
  refuseWrongFigures(reading, "figures");
  if (reading.places.size === 0 && reading.organSheet === undefined) throw new ReportError("noTables", "figures");
  return {
    data: toData(reading),
    problems: openProblems(placeProblems(reading.problems, reading, language, "command")),
    leftOut: unreadableFindings(reading).map((finding) => sentence(finding, language)),
  };
}
