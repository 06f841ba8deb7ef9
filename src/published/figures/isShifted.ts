import { readEntry, statedNumber } from "../../figures";
import type { FormHeader } from "./formHeader";

/**
 * Whether the figures of a row have moved up by one as a cell before them was lost: the place of its total is blank, and the number before that is the total of all others. Where
 * a total was only not filled in, what stands before it is one of the parts.
 * @param texts the texts of the row's cells, as they come
 */
export function isShifted(texts: readonly string[], { columns, hasLabels }: FormHeader): boolean {
  if (!hasLabels || texts.length < columns || texts.at(-1) !== "") return false;
  const numbers = texts.slice(-columns, -1).map((text) => statedNumber(readEntry(text, "count")) ?? 0);
  const last = numbers.pop() ?? 0;
  return last > 0 && last >= numbers.reduce((sum, number) => sum + number, 0);
}
