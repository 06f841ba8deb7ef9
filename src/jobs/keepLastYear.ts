import { LAST_YEAR_SHEET, lastYearContent, planLastYearSheet, readReport, type CellValue, type LastYearReading, type ReadableSheets, type Sheets } from "../workbook";
import { asLastYear } from "./lastYear";

/** Whether last year's figures were kept, or other ones are there already that nobody has allowed to replace. */
export type KeepOutcome = { readonly kept: true } | { readonly kept: false; readonly existing: Pick<LastYearReading, "organ" | "year" | "source"> };

/**
 * Keeps last year's report in the sheet 上年数据 of this year's workbook, so that both can be compared without last year's file.
 * @param source the name of last year's file
 * @param replace whether figures that the sheet holds already may be replaced; their measure of jumps stays
 */
export async function keepLastYear(sheets: Sheets, previous: ReadableSheets, source: string, replace = false): Promise<KeepOutcome> {
  const [{ lastYear: existing }, { sheetNames }] = [await readReport(sheets), await sheets.read([])];
  const data = asLastYear(await readReport(previous), source);
  if (!sheetNames.includes(LAST_YEAR_SHEET)) {
    await sheets.insert([planLastYearSheet(data)]);
    return { kept: true };
  }
  if (existing && !replace) return { kept: false, existing };
  await overwrite(sheets, lastYearContent({ ...data, ...(existing && { jump: existing.jump }) }));
  return { kept: true };
}

/** Writes over the whole sheet; what the sheet held below is emptied. */
async function overwrite(sheets: Sheets, content: readonly (readonly CellValue[])[]): Promise<void> {
  const used = (await sheets.survey()).find(({ name }) => name === LAST_YEAR_SHEET)?.used;
  const below = Math.max(0, (used?.bottom ?? 0) + 1 - content.length);
  const [first = [], ...others] = [...content, ...Array.from({ length: below }, () => ["", "", "", ""])];
  await sheets.writeRows({ sheet: LAST_YEAR_SHEET, address: "A1" }, [first, ...others]);
}
