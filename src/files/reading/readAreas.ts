import { rangeAddress, type Area, type Rectangle, type Snapshot } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { readBlock } from "./readBlock";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * Reads areas of a file in one go: only the sheets that are asked for, and of them only what lies in the rectangle around all areas.
 * @throws XlsxError where one of these sheets is damaged or too large; SheetsError where an address is none
 */
export async function readAreas(file: XlsxPackage, areas: readonly Area[]): Promise<Snapshot> {
  const { sheetNames } = file;
  const asked = areas.map(({ sheet, address }) => ({ sheet: findSheet(sheetNames, sheet), rectangle: rectangleOf(address) }));
  const present = asked.flatMap(({ sheet, rectangle }) => (sheet === undefined ? [] : [{ sheet, rectangle }]));
  if (present.length === 0) return { sheetNames, blocks: asked.map(() => undefined) };
  const range = rangeAddress(present.map(({ rectangle }) => rectangle).reduce(around));
  const { sheets } = await file.readValues(present.map(({ sheet }) => sheet), range);
  return {
    sheetNames,
    blocks: asked.map(({ sheet, rectangle }) => {
      const found = sheets.find(({ name }) => name === sheet);
      return found && readBlock(found, rectangle);
    }),
  };
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
