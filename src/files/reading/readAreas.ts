import type { Rectangle } from "../../address";
import type { Area, Snapshot } from "../../workbook";
import type { XlsxPackage } from "../../xlsx";
import { readBlock } from "./readBlock";
import { findSheet, rectangleOf } from "./sheetNames";

/**
 * Reads areas of a file in one go: only the sheets that are asked for, and of each only what lies in the rectangle around its areas.
 * @throws XlsxError where one of these sheets is damaged or too large; SheetsError where an address is none
 */
export async function readAreas(file: XlsxPackage, areas: readonly Area[]): Promise<Snapshot> {
  const {
    sheetNames,
    parts: { calculation },
  } = file;
  const asked = areas.map(({ sheet, address }) => ({ sheet: findSheet(sheetNames, sheet), rectangle: rectangleOf(address) }));
  const whole = new Map<string, Rectangle>();
  for (const { sheet, rectangle } of asked) if (sheet !== undefined) whole.set(sheet, around(rectangle, whole.get(sheet) ?? rectangle));
  const sheets = await file.readValues(whole);
  return {
    sheetNames,
    ...(calculation && { calculation }),
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
