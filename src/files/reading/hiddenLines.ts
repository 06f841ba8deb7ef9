import type { Area, HiddenLines } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * The hidden rows and columns of areas; none where there is no such sheet.
 * @throws XlsxError where one of these sheets is damaged or too large; SheetsError where an address is none
 */
export function findHiddenLines(file: XlsxPackage | null, areas: readonly Area[]): HiddenLines[] {
  const asked = areas.map(({ sheet, address }) => ({ sheet: findSheet(file?.sheetNames ?? [], sheet), rectangle: rectangleOf(address) }));
  const found = file?.hiddenLines(new Set(asked.flatMap(({ sheet }) => sheet ?? [])));
  return asked.map(({ sheet, rectangle: { top, left, bottom, right } }) => {
    const hidden = sheet === undefined ? undefined : found?.get(sheet);
    return hidden ? { rows: within(top, bottom, hidden.row), columns: within(left, right, hidden.column) } : { rows: [], columns: [] };
  });
}

function within(first: number, last: number, isHidden: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = first; index <= last; index++) if (isHidden(index)) found.push(index);
  return found;
}
