import type { Position, Rectangle } from "../../address";
import { errorCodesIn } from "../reading/errorCodes";
import type { TextGrid } from "./textGrid";

/** An error value among the labels of a table, in its title or in a note beside it. */
export interface ErrorBeside extends Position {
  /** 「#REF!」 */
  readonly code: string;
}

/** Where a table and its figures stand. */
interface PlacedTable {
  readonly area: Rectangle;
  readonly figures: readonly Position[];
}

/** How far around a table its title and notes stand. */
const AROUND = { above: 6, below: 3, left: 1, right: 2 };

/** The error values in and around a table that are none of its figures, whether a cell holds one or has it among its words; row by row. */
export function errorsBeside(grid: TextGrid, { area, figures }: PlacedTable): ErrorBeside[] {
  const around = { top: area.top - AROUND.above, left: area.left - AROUND.left, bottom: area.bottom + AROUND.below, right: area.right + AROUND.right };
  const errors = errorsIn(grid, around);
  if (errors.length === 0) return errors;
  const own = new Set(figures.map(({ row, column }) => `${row}:${column}`));
  return errors.filter(({ row, column }) => !own.has(`${row}:${column}`));
}

/** The error values in a part of a sheet, row by row. */
export function errorsIn(grid: TextGrid, { top, left, bottom, right }: Rectangle): ErrorBeside[] {
  const errors: ErrorBeside[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = grid.cell(row, column);
      if (cell?.kind !== "error" && cell?.kind !== "text") continue;
      const code = cell.kind === "error" ? cell.value.trim().toUpperCase() : errorCodesIn(cell.value)[0]?.code;
      if (code !== undefined) errors.push({ row, column, code });
    }
  }
  return errors;
}
