import type { CellInput, Sheets } from "../workbook";

/** Writes over a whole sheet, of which so many rows are in use; what the sheet held below is emptied. */
export async function overwriteSheet(sheets: Sheets, sheet: string, content: readonly (readonly CellInput[])[], rowsInUse: number): Promise<void> {
  const blank = (content[0] ?? []).map(() => "");
  const below = Math.max(0, rowsInUse - content.length);
  const [first = blank, ...others] = [...content, ...Array.from({ length: below }, () => blank)];
  await sheets.writeBlocks([{ sheet, address: "A1", rows: [first, ...others] }]);
}
