import { usualJump } from "../rules";
import { type LastYearReading, type WorkbookReading } from "../workbook";

/** A workbook as last year's report. @param source where it was taken from: the name of a file */
export function asLastYear({ stated, edition, entries, values, shown, narrative }: WorkbookReading, source: string): LastYearReading {
  return {
    ...stated,
    source,
    edition,
    entries,
    values,
    shown,
    narrative: narrative ?? [],
    jump: usualJump,
  };
}
