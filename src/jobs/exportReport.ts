import { toData, type ReportData } from "../interchange";
import { readReport, type ReadableSheets } from "../workbook";
import type { Problem } from "./checkReport";
import { ReportError } from "./reportError";
import type { Language } from "../check";
import { refuseOldResults } from "./oldResults";
import { openProblems, placeProblems } from "./placeProblems";

/** A workbook's figures and narrative as data, and what of the workbook could not be read. */
export interface ExportedReport {
  readonly data: ReportData;
  readonly problems: readonly Problem[];
}

/**
 * Gives the figures and the narrative of a workbook as data, for the command line.
 * @throws ReportError where 基本信息 lacks the organ or the year, or totals are old
 */
export async function exportReport(sheets: ReadableSheets, language: Language): Promise<ExportedReport> {
  const reading = await readReport(sheets);
  refuseOldResults(reading, "figures");
  const data = toData(reading);
  if (data === undefined) throw new ReportError(missingOf(reading.organSheet?.organ.name), "figures");
  return { data, problems: openProblems(placeProblems(reading.problems, reading, language, "command")) };
}

function missingOf(organ: string | undefined): ReportError["code"] {
  if (organ === undefined) return "noOrganSheet";
  return organ === "" ? "noOrgan" : "noYear";
}
