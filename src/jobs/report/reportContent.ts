import type { ReportContent } from "../../report";
import { reportYear, type WorkbookReading } from "../../workbook";
import { unreadCells } from "./unreadCells";

/** All that is printed of a workbook, in one string, by which it is seen whether that has changed since. */
export const printedFrom = (content: ReportContent): string =>
  JSON.stringify(content, (key, value: unknown) => (key === "edition" ? content.edition.id : value instanceof Map ? [...value] : value));

/** What a report is made from, as far as the workbook has it: a blank is "", a year that cannot be read is not a number. */
export function reportContent(reading: WorkbookReading): ReportContent {
  const { edition, organSheet, shown, narrative, lastYear } = reading;
  const organ = organSheet?.organ ?? { name: "", shortName: "", kind: "", year: "", period: "", date: "", contact: "", title: "" };
  return {
    edition,
    organ: { ...organ, year: reportYear(organ) ?? NaN },
    figures: shown,
    namedFigures: organSheet?.namedFigures ?? new Map<string, string>(),
    namedUnits: new Map((organSheet?.namedRows ?? []).map(({ name, unit }) => [name, unit])),
    narrative: narrative ?? [],
    unread: unreadCells(reading),
    ...(lastYear?.year !== undefined && { lastYear: { year: lastYear.year, figures: lastYear.shown } }),
  };
}
