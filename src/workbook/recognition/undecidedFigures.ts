import type { BlockCopy } from "./blockCopy";
import { doubledColumns } from "./doubledColumns";
import { splitColumns } from "./splitColumns";
import type { TextGrid } from "./textGrid";
import type { Undecided } from "./undecided";
import { unlabelledRows } from "./unlabelledRows";

/** What of a table cannot be told to be this year's, and is not read. */
export const undecidedFigures = (grid: TextGrid, copies: readonly BlockCopy[]): Undecided[] => [
  ...copies.flatMap((copy) => doubledColumns(grid, copy)),
  ...copies.flatMap((copy) => splitColumns(grid, copy)),
  ...copies.flatMap((copy) => unlabelledRows(grid, copy)),
];
