import type { CellContent } from "../cell";
import { explanationColumns, explanationHeader, type Explanation } from "../standard/explanationSheet";
import { isLabel, textOf } from "./labelText";

/** What 校验说明 holds: the explanations in their order, and the first row below all of them (counted from 1). */
export interface ExplanationsReading {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  readonly explanations: readonly Explanation[];
  readonly nextRow: number;
}

/**
 * Reads 校验说明 below its header. A row without 编号 explains nothing that could be found again.
 * @param sheet the sheet's name in the workbook
 * @returns `undefined` where the header is not there as it was
 */
export function readExplanations(sheet: string, block: readonly (readonly CellContent[])[]): ExplanationsReading | undefined {
  const headerRow = block.findIndex((cells) => explanationColumns.every((column, index) => isLabel(cells[index], explanationHeader[column])));
  if (headerRow < 0) return undefined;
  const rows = block.slice(headerRow + 1);
  const explanations = rows.map(
    (cells) => Object.fromEntries(explanationColumns.map((column, index) => [column, textOf(cells[index])])) as unknown as Explanation,
  );
  const filled = rows.findLastIndex((cells) => cells.some((cell) => textOf(cell) !== "")) + 1;
  return { sheet, explanations: explanations.filter(({ id }) => id !== ""), nextRow: headerRow + 1 + filled + 1 };
}
