import { usualJump } from "../rules";
import { reportYear, type LastYearReading, type WorkbookReading } from "../workbook";

/** A workbook as last year's report. @param source where it was taken from: the name of a file */
export function asLastYear({ organSheet, edition, entries, values, shown, narrative }: WorkbookReading, source: string): LastYearReading {
  return {
    organ: organSheet?.organ.name ?? "",
    year: organSheet && reportYear(organSheet.organ),
    source,
    edition,
    entries,
    values,
    shown,
    narrative: narrative ?? [],
    jump: usualJump,
  };
}
