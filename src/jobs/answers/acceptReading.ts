import type { CellInput, CellPlace, Sheets } from "../../workbook";

/** Writes what a finding offers into a cell, a number (「5件」 → 5) or the formula of a total: one click, one cell. */
export async function acceptReading(sheets: Sheets, cell: CellPlace, input: CellInput): Promise<void> {
  await sheets.write(cell, input);
}
