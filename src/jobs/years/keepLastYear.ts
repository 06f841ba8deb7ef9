import type { FigureId } from "../../statute";
import {
  LAST_YEAR_SHEET,
  lastYearContent,
  planLastYearSheet,
  readReport,
  sheetNamed,
  type LastYearReading,
  type ReadableSheets,
  type ReportReading,
  type Sheets,
} from "../../workbook";
import { onlyAreas, type EarlierYear } from "./earlierYear";
import { asLastYear } from "./lastYear";
import { overwriteSheet } from "../overwriteSheet";
import { refuseWrongFigures } from "../report/refuseFigures";

/**
 * Whether last year's figures were kept, or the sheet holds something already that nobody has allowed to replace: other figures
 * (`existing`), or what is no such data.
 */
export type KeepOutcome = { readonly kept: true } | { readonly kept: false; readonly existing: Pick<LastYearReading, "organ" | "year" | "source"> | undefined };

/**
 * Keeps last year's report in the sheet 上年数据 of this year's workbook, so that both can be compared without last year's file.
 * @param source the name of last year's file
 * @param replace whether what the sheet holds already may be replaced; its measure of jumps stays
 * @param words of a published report: what its figures were read from
 */
export async function keepLastYear(
  sheets: Sheets,
  previous: ReadableSheets,
  source: string,
  replace = false,
  words?: ReadonlyMap<FigureId, string>,
): Promise<KeepOutcome> {
  return keep(sheets, asLastYear(await readCarried(previous), source, words), replace);
}

/**
 * Keeps the tables of an earlier year that stand in this workbook, in the same way.
 * @param source what the tables are called as a source
 */
export async function keepEarlierYear(sheets: Sheets, { areas, year }: EarlierYear, source: string, replace = false): Promise<KeepOutcome> {
  const { organSheet } = await readReport(sheets);
  const data = asLastYear(await readCarried(onlyAreas(sheets, areas)), source);
  return keep(sheets, { ...data, organ: organSheet?.organ.name ?? "", year }, replace);
}

/** @throws ReportError where its figures must not be carried into another workbook: totals are old, or figures are error values */
async function readCarried(previous: ReadableSheets): Promise<ReportReading> {
  const reading = await readReport(previous);
  refuseWrongFigures(reading, "lastYear");
  return reading;
}

async function keep(sheets: Sheets, data: LastYearReading, replace: boolean): Promise<KeepOutcome> {
  const { lastYear: existing } = await readReport(sheets);
  const surveyed = await sheets.survey();
  const own = sheetNamed(
    surveyed.map(({ name }) => name),
    LAST_YEAR_SHEET,
  );
  const sheet = surveyed.find(({ name }) => name === own);
  if (!sheet) {
    await sheets.insert([planLastYearSheet(data)], "behind");
    return { kept: true };
  }
  if (sheet.used && !replace) return { kept: false, existing };
  await overwriteSheet(sheets, sheet.name, lastYearContent({ ...data, ...(existing && { jump: existing.jump }) }), (sheet.used?.bottom ?? -1) + 1);
  return { kept: true };
}
