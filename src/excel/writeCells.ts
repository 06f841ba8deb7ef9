import type { CellBlock, CellInput, CellPlace } from "../workbook";
import { runBatch } from "./hostError";
import { rangeAt } from "./rangeAt";
import { typedInput } from "./typedText";

/** Writes values and formulas side by side from a cell on: see `writeBlocks`. */
export function writeCells(place: CellPlace, ...inputs: readonly [CellInput, ...CellInput[]]): Promise<void> {
  return writeBlocks([{ ...place, rows: [inputs] }]);
}

/**
 * Writes blocks of values and formulas, in one `sync`. A cell formatted as text would keep a number or a formula as text, so
 * these make any cell General: to ask for its format first would be another round trip. The format of the others stays (null leaves one alone).
 */
export function writeBlocks(blocks: readonly CellBlock[]): Promise<void> {
  return runBatch(async (context) => {
    for (const { sheet, address, rows } of blocks) {
      const first = rangeAt(context.workbook.worksheets.getItem(sheet), address);
      const range = first.getResizedRange(rows.length - 1, rows[0].length - 1);
      if (rows.some((inputs) => inputs.some(isPlain))) range.numberFormat = rows.map((inputs) => inputs.map((input) => (isPlain(input) ? "General" : null)));
      range.formulas = rows.map((inputs) => inputs.map(typedInput));
    }
    await context.sync();
  });
}

const isPlain = (input: CellInput): boolean => typeof input !== "string";
