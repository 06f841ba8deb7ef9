import { figuresAtEnd, numbersIn } from "./labelLetters";

/** So few rows may have numbers one after the other by chance. */
const FEWEST_ROWS = 3;

/**
 * The texts of a table's rows without the number that counts each (行次): where all rows with figures end with one more than the form has columns, and the first of these counts up by
 * one from row to row.
 * @param columns how many the form has
 */
export function withoutCounter(texts: readonly (readonly string[])[], columns: number): readonly (readonly string[])[] {
  const rows = texts.flatMap((row, at) => (numbersIn(row) >= 2 ? [at] : []));
  const first = (at: number): string => texts[at]?.at(-columns - 1) ?? "";
  const begin = Number(first(rows[0] ?? -1));
  const isCounter = rows.every((at, index) => figuresAtEnd(texts[at] ?? []) === columns + 1 && first(at).trim() === String(begin + index));
  if (rows.length < FEWEST_ROWS || columns === 0 || !isCounter) return texts;
  const counted = new Set(rows);
  return texts.map((row, at) => (counted.has(at) ? [...row.slice(0, -columns - 1), ...row.slice(-columns)] : row));
}
