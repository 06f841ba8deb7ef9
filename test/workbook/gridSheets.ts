import { parseRange } from "../../src/address";
import { BLANK_CELL, type Area, type CellContent, type ReadableSheets } from "../../src/workbook";

/** A sheet as rows of contents from A1; rows may be of different lengths. */
export interface GridSheet {
  readonly name: string;
  readonly grid: readonly (readonly CellContent[])[];
  /** Rows that are hidden, counted from 0. */
  readonly hiddenRows?: readonly number[];
}

/** The sheets to be read, as a spreadsheet gives them. */
export function gridSheets(sheets: readonly GridSheet[]): ReadableSheets {
  const find = (name: string): GridSheet | undefined => sheets.find((sheet) => sheet.name === name);
  return {
    survey: () => Promise.resolve(sheets.map(({ name, grid }) => ({ name, visible: true, used: usedOf(grid) }))),
    hiddenLines: (areas) => Promise.resolve(areas.map(({ sheet }) => ({ rows: find(sheet)?.hiddenRows ?? [], columns: [] }))),
    read: (areas) => Promise.resolve({ sheetNames: sheets.map(({ name }) => name), blocks: areas.map((area) => blockOf(find(area.sheet)?.grid, area)) }),
  };
}

function usedOf(grid: GridSheet["grid"]): { top: number; left: number; bottom: number; right: number } | undefined {
  const used = grid.flatMap((cells, row) => cells.flatMap(({ value, formula }, column) => (value === "" && formula === undefined ? [] : [{ row, column }])));
  if (used.length === 0) return undefined;
  const [rows, columns] = [used.map(({ row }) => row), used.map(({ column }) => column)];
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}

function blockOf(grid: GridSheet["grid"] | undefined, { address }: Area): CellContent[][] | undefined {
  const { top = 0, left = 0, bottom = 0, right = 0 } = parseRange(address) ?? {};
  const columns = Array.from({ length: right - left + 1 }, (_, offset) => left + offset);
  return grid && Array.from({ length: bottom - top + 1 }, (_, offset) => columns.map((column) => grid[top + offset]?.[column] ?? BLANK_CELL));
}
