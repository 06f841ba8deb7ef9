import { cellAddress } from "../address";
import type { CellContent, CellPlace } from "../cell";
import type { ReadingProblem } from "./problem";

/** Names the formulas without a result, by sheet, in reading order. */
export function uncomputedProblems(blocks: ReadonlyMap<string, readonly (readonly CellContent[])[] | undefined>): ReadingProblem[] {
  return [...blocks].flatMap(([sheet, block = []]): ReadingProblem[] => {
    const [first, ...others] = block.flatMap((cells, row) =>
      cells.flatMap((cell, column): CellPlace[] => (cell.uncomputed ? [{ sheet, address: cellAddress({ row, column }) }] : [])),
    );
    return first ? [{ kind: "uncomputed", sheet, cells: [first, ...others] }] : [];
  });
}
