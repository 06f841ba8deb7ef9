import type { Position } from "../../address";
import type { Area } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * The cells of areas in which all is struck through; none where there is no such sheet.
 * @throws XlsxError where one of these sheets, or the part of the looks, is damaged or too large; SheetsError where an address is none
 */
export function findStruckCells(file: XlsxPackage | null, areas: readonly Area[]): Position[][] {
  return areas.map(({ sheet, address }) => {
    const { top, left, bottom, right } = rectangleOf(address);
    const found = findSheet(file?.sheetNames ?? [], sheet);
    if (!file || found === undefined || file.struckLooks.size === 0) return [];
    const { cells } = file.sheet(found);
    return Array.from({ length: cells.count }, (_, index) => index).flatMap((index) => {
      const [row, column] = [cells.rows[index] ?? 0, cells.columns[index] ?? 0];
      const isIn = row >= top && row <= bottom && column >= left && column <= right;
      return isIn && file.struckLooks.has(cells.styles[index] ?? 0) ? [{ row, column }] : [];
    });
  });
}
