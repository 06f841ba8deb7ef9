import type { Table } from "../../statute";
import { seenLetters } from "../reading/labelText";

/** The names of the standard sheets, as staff see them on the tabs. */
export const ORGAN_SHEET = "基本信息";
export const NARRATIVE_SHEET = "正文";
/** Made only when the first warning is explained, so it is none of the standard sheets that must be there. */
export const EXPLANATION_SHEET = "校验说明";
/** Made only when last year's report is chosen. */
export const LAST_YEAR_SHEET = "上年数据";
/** Made where a report was imported: it says where everything was taken from, and is never read. */
export const IMPORT_SHEET = "导入来源";
export const tableSheets: Readonly<Record<Table["id"], string>> = {
  proactiveDisclosure: "二 主动公开",
  applications: "三 依申请公开",
  reviewAndLitigation: "四 复议诉讼",
};

/** All standard sheets in their order. */
export const standardSheetNames: readonly string[] = [ORGAN_SHEET, ...Object.values(tableSheets), NARRATIVE_SHEET];

/** Sheets that are read for what they say of the report; no table of the form is looked for in them. */
const reportSheets: readonly string[] = [ORGAN_SHEET, NARRATIVE_SHEET, EXPLANATION_SHEET, LAST_YEAR_SHEET];

/**
 * The sheet of a workbook that goes by a name: the one of just that name; else the only one that a person reads so, whatever invisible characters and
 * spaces of other widths a tab has from where its name was copied.
 */
export function sheetNamed<Name extends string>(sheetNames: readonly Name[], wanted: string): Name | undefined {
  const [only, ...others] = sheetNames.filter((name) => looksLike(name, wanted));
  return sheetNames.find((name) => name === wanted) ?? (others.length === 0 ? only : undefined);
}

/** Whether a person reads two names of sheets as one. */
export const looksLike = (one: string, other: string): boolean => one === other || seenLetters(one) === seenLetters(other);

/** The sheets of a workbook that are read for what they say of the report, by their names in the workbook; `undefined` for each that it does not have. */
export const reportSheetsIn = (sheetNames: readonly string[]): (string | undefined)[] => reportSheets.map((name) => sheetNamed(sheetNames, name));
