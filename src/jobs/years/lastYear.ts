import { usualJump } from "../../rules";
import type { FigureId } from "../../statute";
import { type LastYearReading, type WorkbookReading } from "../../workbook";

/** A workbook as last year's report. @param source where it was taken from: the name of a file @param words of a published report: what its figures were read from */
export function asLastYear(
  { stated, edition, entries, values, shown, narrative }: WorkbookReading,
  source: string,
  words?: ReadonlyMap<FigureId, string>,
): LastYearReading {
  return {
    ...stated,
    source,
    edition,
    entries,
    values,
    shown,
    ...(words && { words }),
    narrative: narrative ?? [],
    jump: usualJump,
  };
}
