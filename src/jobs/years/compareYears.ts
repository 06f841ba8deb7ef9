import type { Language } from "../../language";
import { readReport, reportYear, type LastYearReading, type ReadableSheets } from "../../workbook";
import type { Problem } from "../checking/checkReport";
import { asLastYear } from "./lastYear";
import { lastYearProblems } from "./lastYearProblems";
import { openProblems } from "../checking/openProblems";
import type { PublishedBlank } from "./publishedBlank";
import { placeProblems } from "../checking/placeProblems";
import { refuseWrongFigures } from "../report/refuseFigures";
import { yearOnYear, type YearOnYear } from "./yearOnYear";

/** A workbook's report beside last year's. */
export interface ComparedYears {
  readonly organ: string | undefined;
  readonly year: number | undefined;
  /** `undefined` where there is nothing of last year. */
  readonly lastYear: LastYearReading | undefined;
  readonly rows: readonly YearOnYear[];
  /** What could not be read of either. */
  readonly problems: readonly Problem[];
}

/**
 * Compares a workbook's report with last year's: that of another workbook, or what 上年数据 holds; for the command line. Writes nothing.
 * @param published what the other workbook lacks, where it was made of a published report
 * @throws ReportError where figures of either are old results, or error values
 */
export async function compareYears(sheets: ReadableSheets, language: Language, previous?: ReadableSheets, published?: PublishedBlank): Promise<ComparedYears> {
  const reading = await readReport(sheets);
  refuseWrongFigures(reading, "compare");
  const last = previous && (await readReport(previous));
  if (last) refuseWrongFigures(last, "lastYear");
  const lastYear = last ? asLastYear(last, "") : reading.lastYear;
  const problems = [...reading.problems, ...(lastYear ? lastYearProblems(reading, lastYear, published) : [])];
  return {
    organ: reading.organSheet?.organ.name,
    year: reading.organSheet && reportYear(reading.organSheet.organ),
    lastYear,
    rows: lastYear ? yearOnYear(reading, lastYear, language) : [],
    problems: openProblems(placeProblems(problems, reading, language, "command")),
  };
}
