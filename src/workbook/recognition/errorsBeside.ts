import type { Position } from "../../address";
import { errorCodesIn } from "../reading/errorCodes";
import type { FoundTable } from "./foundTable";
import type { TextGrid } from "./textGrid";

/** An error value among the labels of a table, in its title or in a note beside it. */
export interface ErrorBeside extends Position {
  /** 「#REF!」 */
  readonly code: string;
}

/** How far around a table its title and notes stand. */
const AROUND = { above: 6, below: 3, left: 1, right: 2 };

/** The error values in and around a table that are none of its figures, whether a cell holds one or has it among its words; row by row. */
export function errorsBeside(grid: TextGrid, { area, figures }: FoundTable): ErrorBeside[] {
  const own = new Set(figures.map(({ row, column }) => `${row}:${column}`));
  const errors: ErrorBeside[] = [];
  for (let row = area.top - AROUND.above; row <= area.bottom + AROUND.below; row++) {
    for (let column = area.left - AROUND.left; column <= area.right + AROUND.right; column++) {
      const cell = grid.cell(row, column);
      if (own.has(`${row}:${column}`) || (cell?.kind !== "error" && cell?.kind !== "text")) continue;
      const code = cell.kind === "error" ? cell.value.trim().toUpperCase() : errorCodesIn(cell.value)[0]?.code;
      if (code !== undefined) errors.push({ row, column, code });
    }
  }
  return errors;
}
