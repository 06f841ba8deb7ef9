import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";
import { typedText } from "./typedText";

/**
 * Writes values side by side from a cell on. A cell formatted as text would keep a number as text, so a number makes it
 * General; the format of the others stays (null leaves one alone).
 */
export function writeCells({ sheet, address }: CellPlace, ...values: readonly [CellValue, ...CellValue[]]): Promise<void> {
  return runBatch(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).getResizedRange(0, values.length - 1);
    if (values.some(isNumber)) range.numberFormat = [values.map((value) => (isNumber(value) ? "General" : null))];
    range.values = [values.map((value) => (typeof value === "string" ? typedText(value) : value))];
    await context.sync();
  });
}

const isNumber = (value: CellValue): boolean => typeof value === "number";
