import type { Rectangle } from "../address";
import type { HeldBook } from "./heldBook";
import type { PlacedFormula } from "./takers";

/** Beyond these the engine goes through the formulas of a sheet instead of the cells of a reference. */
const LARGE = 10_000;
const [ALL_ROWS, ALL_COLUMNS] = [1_048_576, 16_384];

/** How much the engine has to do for formulas: the cells that they take, of whole columns and rows those that are filled. */
export function workOf(formulas: readonly PlacedFormula[], { sheets }: HeldBook): number {
  const extents = new Map(sheets.map(({ name, cells }) => [name.toLowerCase(), extentOf(cells)]));
  const sizeOf = (sheet: string, { top, left, bottom, right }: Rectangle): number => {
    const filled = extents.get(sheet.toLowerCase()) ?? { rows: 0, columns: 0 };
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    const size = (rows === ALL_ROWS ? filled.rows : rows) * (columns === ALL_COLUMNS ? filled.columns : columns);
    return rows * columns > LARGE ? size + formulas.length : size;
  };
  return formulas.reduce((sum, { taken }) => sum + 1 + taken.references.reduce((own, { sheet, rectangle }) => own + sizeOf(sheet, rectangle), 0), 0);
}

const extentOf = (cells: HeldBook["sheets"][number]["cells"]): { readonly rows: number; readonly columns: number } =>
  cells.reduce(({ rows, columns }, { position: { row, column } }) => ({ rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) }), {
    rows: 0,
    columns: 0,
  });
