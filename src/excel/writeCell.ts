import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";

/** Writes one value into one cell. */
export function writeCell({ sheet, address }: CellPlace, value: CellValue): Promise<void> {
  return runBatch(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}
