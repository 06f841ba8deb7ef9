import type { Area, Snapshot } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { readBlock } from "./readBlock";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * Reads areas of a file in one go.
 * @throws XlsxError where one of these sheets is damaged or too large; SheetsError where an address is none
 */
export function readAreas(file: XlsxPackage, areas: readonly Area[]): Snapshot {
  const {
    sheetNames,
    parts: { calculation },
  } = file;
  const asked = areas.map(({ sheet, address }) => ({ sheet: findSheet(sheetNames, sheet), rectangle: rectangleOf(address) }));
  return {
    sheetNames,
    ...(calculation && { calculation }),
    blocks: asked.map(({ sheet, rectangle }) => (sheet === undefined ? undefined : readBlock(file, file.rows(sheet, rectangle), rectangle))),
  };
}
