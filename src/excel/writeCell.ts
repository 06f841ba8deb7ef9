import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";
import { typedText } from "./typedText";

/** Writes one value into one cell. A cell formatted as text would keep a number as text, so a number makes it General. */
export function writeCell({ sheet, address }: CellPlace, value: CellValue): Promise<void> {
  return runBatch(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (typeof value === "number") range.numberFormat = [["General"]];
    range.values = [[typeof value === "string" ? typedText(value) : value]];
    await context.sync();
  });
}
