import { cellAddress } from "../../address";
import type { CellPlace } from "../cell";
import type { FoundTable } from "../recognition/foundTable";
import { labelKeys } from "../recognition/labelKey";
import type { TextGrid } from "../recognition/textGrid";
import type { ReadingProblem } from "./problem";

/** So many rows at least are missing of a table that was cut in two, and so large a share of them stands in the other sheet. */
const FEWEST = 3;
const SHARE = 0.6;

/** Tells the rows of a table that stand in another sheet, where it goes on, as one thing: nobody is to fill them in again. */
export function withOtherHalf(problems: readonly ReadingProblem[], { sheet, table }: FoundTable, grids: readonly TextGrid[]): ReadingProblem[] {
  const isMissing = (problem: ReadingProblem): problem is ReadingProblem & { readonly kind: "labelMissing" } =>
    problem.kind === "labelMissing" && problem.axis === "row" && problem.stray === undefined;
  const missing = problems.filter(isMissing);
  if (missing.length < FEWEST) return [...problems];
  for (const grid of grids.filter((one) => one.sheet !== sheet)) {
    const [first, ...others] = missing.flatMap(({ label }) => placeOf(grid, label));
    if (first && others.length + 1 >= missing.length * SHARE)
      return [
        { kind: "undecided", table: table.name, what: "elsewhere", cells: [first, ...others], texts: [] },
        ...problems.filter((problem) => !isMissing(problem)),
      ];
  }
  return [...problems];
}

function placeOf(grid: TextGrid, label: string): CellPlace[] {
  const [key = ""] = labelKeys(label);
  const at = grid.rows.flat().find(({ keys }) => keys.includes(key));
  return at ? [{ sheet: grid.sheet, address: cellAddress(at) }] : [];
}
