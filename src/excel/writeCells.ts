import type { CellPlace, CellValue } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";
import { typedText } from "./typedText";

/** Writes values side by side from a cell on: see `writeRows`. */
export function writeCells(place: CellPlace, ...values: readonly [CellValue, ...CellValue[]]): Promise<void> {
  return writeRows(place, [values]);
}

/**
 * Writes rows of values from a cell on, in one `sync`. A cell formatted as text would keep a number as text, so a number makes
 * any cell General: to ask for its format first would be another round trip. The format of the others stays (null leaves one alone).
 */
export function writeRows({ sheet, address }: CellPlace, rows: readonly [readonly CellValue[], ...(readonly CellValue[])[]]): Promise<void> {
  return runBatch(async (context) => {
    const first = rangeAt(context.workbook.worksheets.getItem(sheet), address);
    const range = first.getResizedRange(rows.length - 1, rows[0].length - 1);
    if (rows.some((values) => values.some(isPlain))) range.numberFormat = rows.map((values) => values.map((value) => (isPlain(value) ? "General" : null)));
    range.values = rows.map((values) => values.map((value) => (typeof value === "string" ? typedText(value) : value)));
    await context.sync();
  });
}

const isPlain = (value: CellValue): boolean => typeof value !== "string";
