import type { Position } from "../../address";
import type { BlockCopy } from "./blockCopy";
import type { TextGrid } from "./textGrid";
import type { Undecided } from "./undecided";

/** Labels of columns that stand over several columns of figures: none of these was read. */
export const doubledColumns = (grid: TextGrid, { header }: BlockCopy): Undecided[] =>
  [...header.doubled.values()].flatMap((columns): Undecided[] => {
    const [first, ...others] = columns.map((column): Position => ({ row: labelRow(grid, column, header.top, header.bottom), column }));
    return first ? [{ what: "twice", cells: [first, ...others], texts: [grid.text(first.row, first.column)], has: () => false }] : [];
  });

function labelRow(grid: TextGrid, column: number, top: number, bottom: number): number {
  for (let row = bottom; row > top; row--) if (grid.text(row, column) !== "") return row;
  return top;
}
