import type { CellContent } from "../cell";
import type { SheetBlock } from "./sheetBlock";

/** Sheets as they were read, and in place of those in which every cell is as it was before these themselves: what was made of them holds on. */
export const withUnchanged = (contents: readonly SheetBlock[], before: readonly SheetBlock[]): SheetBlock[] =>
  contents.map((one) => before.find((other) => isUnchanged(one, other)) ?? one);

/** @param other read in the same way before: of the same area, which is the same object then */
function isUnchanged(one: SheetBlock, other: SheetBlock): boolean {
  if (one.sheet !== other.sheet || one.area !== other.area || one.isWhole !== other.isWhole || one.spills !== other.spills) return false;
  return one.block.length === other.block.length && one.block.every((cells, row) => areSame(cells, other.block[row] ?? []));
}

const areSame = (cells: readonly CellContent[], others: readonly CellContent[]): boolean =>
  cells.length === others.length && cells.every((cell, column) => isSame(cell, others[column]));

/** Whatever is known of cells of any kind counts, also what they come to know later on. */
function isSame(cell: CellContent, other: CellContent | undefined): boolean {
  if (cell === other) return true;
  if (cell.value !== other?.value) return false;
  const known = Object.keys(cell) as (keyof CellContent)[];
  return known.length === Object.keys(other).length && known.every((key) => cell[key] === other[key]);
}
