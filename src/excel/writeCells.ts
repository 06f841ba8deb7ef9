import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";
import { typedText } from "./typedText";

/**
 * Writes values side by side from a cell on, in one `sync`. A cell formatted as text would keep a number as text, so a number makes
 * any cell General: to ask for its format first would be another round trip. The format of the others stays (null leaves one alone).
 */
export function writeCells({ sheet, address }: CellPlace, ...values: readonly [CellValue, ...CellValue[]]): Promise<void> {
  return runBatch(async (context) => {
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), address).getResizedRange(0, values.length - 1);
    if (values.some(isPlain)) range.numberFormat = [values.map((value) => (isPlain(value) ? "General" : null))];
    range.values = [values.map((value) => (typeof value === "string" ? typedText(value) : value))];
    await context.sync();
  });
}

const isPlain = (value: CellValue): boolean => typeof value !== "string";
