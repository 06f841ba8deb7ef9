import { editionFigures, statedNumber, tableName, type Entries, type Language } from "../check";
import type { FigureId } from "../statute";
import { readReport, reportYear, type CellPlace, type LastYearReading, type ReadableSheets, type WorkbookReading } from "../workbook";
import type { Problem } from "./checkReport";
import { asLastYear } from "./lastYear";
import { lastYearProblems } from "./lastYearProblems";
import { openProblems, placeProblems } from "./placeProblems";

/** A figure of this year's report beside last year's. */
export interface YearOnYear {
  readonly figure: FigureId;
  /** 表二, 表三, 表四, or in English */
  readonly table: string;
  readonly cell: CellPlace;
  readonly value: number | undefined;
  readonly last: number | undefined;
  /** value − last; `undefined` where one of them is no number. */
  readonly difference: number | undefined;
  /** The difference in per cent of last year's, to one decimal, halves away from 0; `undefined` where last year's is 0 or no number. */
  readonly percent: number | undefined;
}

/** Both years' figures side by side, in the order of the form; figures that neither year fills in with a number but 0 are left out. */
export function yearOnYear(reading: Pick<WorkbookReading, "edition" | "entries" | "places">, lastYear: { readonly entries: Entries }, language: Language): YearOnYear[] {
  return [...editionFigures(reading.edition)].flatMap(([figure, { table }]): YearOnYear[] => {
    const cell = reading.places.get(figure);
    const [value, last] = [statedNumber(reading.entries.get(figure)), statedNumber(lastYear.entries.get(figure))];
    if (!cell || ((value ?? 0) === 0 && (last ?? 0) === 0)) return [];
    const difference = value === undefined || last === undefined ? undefined : rounded(value - last, 6);
    const percent = difference === undefined || last === undefined || last === 0 ? undefined : rounded((difference / last) * 100, 1);
    return [{ figure, table: tableName(table.name, language), cell, value, last, difference, percent }];
  });
}

/** To so many decimals, halves away from 0, without the dust of binary fractions. */
function rounded(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(14));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}

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

/** Compares a workbook's report with last year's: that of another workbook, or what 上年数据 holds; for the command line. Writes nothing. */
export async function compareYears(sheets: ReadableSheets, language: Language, previous?: ReadableSheets): Promise<ComparedYears> {
  const reading = await readReport(sheets);
  const lastYear = previous ? asLastYear(await readReport(previous), "") : reading.lastYear;
  const problems = [...reading.problems, ...(lastYear ? lastYearProblems(reading, lastYear) : [])];
  return {
    organ: reading.organSheet?.organ.name,
    year: reading.organSheet && reportYear(reading.organSheet.organ),
    lastYear,
    rows: lastYear ? yearOnYear(reading, lastYear, language) : [],
    problems: openProblems(placeProblems(problems, reading, language, "command")),
  };
}
