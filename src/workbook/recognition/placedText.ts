import type { CellContent } from "../cell";
import { labelKeys } from "./labelKey";

/** A text of a sheet with its place, counted from 0 at A1. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** See `labelKeys`. */
  readonly keys: readonly string[];
}

/** The texts of a row that are more than a number, from the left. */
export function placedTexts(cells: readonly CellContent[], row: number, left: number): PlacedText[] {
  const texts: PlacedText[] = [];
  for (const [index, { kind, value }] of cells.entries())
    if (kind === "text" && /\p{L}/u.test(value)) texts.push({ row, column: left + index, text: value.trim(), keys: labelKeys(value) });
  return texts;
}
