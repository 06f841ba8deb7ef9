import type { Area, HiddenLines } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * The hidden rows and columns of areas; none where there is no such sheet.
 * @throws XlsxError where one of these sheets is damaged or too large; SheetsError where an address is none
 */
export function findHiddenLines(file: XlsxPackage | null, areas: readonly Area[]): HiddenLines[] {
  return areas.map(({ sheet, address }) => {
    const { top, left, bottom, right } = rectangleOf(address);
    const found = findSheet(file?.sheetNames ?? [], sheet);
    if (!file || found === undefined) return { rows: [], columns: [] };
    const { hidden } = file.sheet(found);
    return { rows: within(top, bottom, hidden.row), columns: within(left, right, hidden.column) };
  });
}

function within(first: number, last: number, isHidden: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = first; index <= last; index++) if (isHidden(index)) found.push(index);
  return found;
}
