import type { CellPlace, Sheets } from "../workbook";

/** Writes the number that a cell's text would read as (「5件」 → 5) into that cell: one click, one cell. */
export async function acceptReading(sheets: Sheets, cell: CellPlace, value: number): Promise<void> {
  await sheets.write(cell, value);
}
