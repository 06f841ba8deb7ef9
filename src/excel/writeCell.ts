import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";
import { typedText } from "./typedText";

/**
 * Writes one value into one cell in one `sync`. A cell formatted as text would keep a number as text, so a number makes any cell General:
 * to ask for its format first would be another round trip.
 */
export function writeCell({ sheet, address }: CellPlace, value: CellValue): Promise<void> {
  return runBatch(async (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), address);
    if (typeof value !== "string") range.numberFormat = [["General"]];
    range.values = [[typeof value === "string" ? typedText(value) : value]];
    await context.sync();
  });
}
