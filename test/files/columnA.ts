import { openFileSheets } from "../../src/files";
import type { CellContent } from "../../src/workbook";
import { rows, type Parts, type PlainWorkbook } from "../xlsx/workbookBytes";

/** The first cells of column A on the first sheet (or another). */
export async function columnA(bytes: Uint8Array, length: number, sheet = "表"): Promise<CellContent[]> {
  const { blocks } = await (await openFileSheets(bytes)).read([{ sheet, address: `A1:A${length}` }]);
  return (blocks[0] ?? []).flat();
}

/** Cells below one another. */
export const inColumnA = (...cells: string[]): string =>
  rows(cells.map((cell, index) => `<row r="${index + 1}">${cell.replace("<c", `<c r="A${index + 1}"`)}</row>`).join(""));
/** The same as a workbook of one sheet. */
export const sheetOf = (...cells: string[]): PlainWorkbook => ({ sheets: { 表: inColumnA(...cells) } });
/** A package with one part altered. */
export const change =
  (part: string, alter: (xml: string) => string) =>
  (parts: Record<string, string>): Parts => ({ ...parts, [part]: alter(parts[part] ?? "") });
