import type { Position, Rectangle } from "../../../../src/address";
import {
  cellsOf,
  columnsOf,
  isError,
  normalizeFormula,
  readTyped,
  rowsOf,
  constant,
  formula,
  type CellContent,
  type CellValue,
  type Sheet,
} from "../../engine";
import { ApiError } from "../apiError";
import type { Session } from "../session";
import type { Json } from "../wire";
import { oneArea, reshapeLook, rewrite, type Cells } from "./cells";

/** Cells an answer may hold: Excel on the web refuses more than 5 MB; a whole column read cell by cell would be more. */
const readLimit = 1_000_000;

/** Reads a block, rows × columns. Throws `UnsupportedOperation` beyond what an answer can hold. */
export function readBlock(cells: Cells, read: (sheet: Sheet, cell: Position) => Json): Json[][] {
  const area = oneArea(cells);
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  if (rows * columns > readLimit) throw new ApiError("UnsupportedOperation", "the range is too large to be read");
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => read(cells.sheet, { row: area.top + down, column: area.left + right })),
  );
}

export function valueJson(value: CellValue): Json {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** `Excel.RangeValueType` */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "string" ? "String" : typeof value === "number" ? "Double" : "Boolean";
}

export function formulaJson(sheet: Sheet, cell: Position): Json {
  const content = sheet.content(cell);
  return content.formula ?? valueJson(content.constant);
}

/**
 * Sets values or formulas: a single value goes into every cell, a block must have the range's shape (`InvalidArgument`), null
 * leaves a cell alone, "" empties it. A text is read as if typed ("5" becomes a number, "=A1" a formula) unless the cell is
 * formatted as text, "'5" stays text; validations are not asked. Cells hidden by a merge stay empty.
 */
export function writeValues(cells: Cells, given: Json, session: Session): void {
  const area = oneArea(cells);
  const { sheet } = cells;
  const block = blockOf(given, area);
  const entries = [...cellsOf(area)].flatMap((cell) => {
    const value = block(cell.row - area.top, cell.column - area.left);
    return value === null || !isFirstOfMerge(sheet, cell) ? [] : [{ cell, ...readWritten(value, sheet, cell) }];
  });
  rewrite(cells, session, () => {
    for (const { cell, content, numberFormat } of entries) {
      sheet.setContent(cell, content);
      if (numberFormat !== null) {
        sheet.changeStyle({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, { numberFormat });
      }
    }
  });
}

export function writeNumberFormats(cells: Cells, given: Json, session: Session): void {
  const area = oneArea(cells);
  const block = blockOf(given, area);
  reshapeLook(cells, session, () => {
    if (!Array.isArray(given)) {
      cells.sheet.changeStyle(area, { numberFormat: formatCode(given) });
      return;
    }
    for (const { row, column } of cellsOf(area)) {
      const code = block(row - area.top, column - area.left);
      if (code !== null) cells.sheet.changeStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: formatCode(code) });
    }
  });
}

function formatCode(value: Json): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument", "a number format is a text");
  return value === "" ? "General" : value;
}

function blockOf(given: Json, area: Rectangle): (row: number, column: number) => Json {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly Json[];
  const [height, width] = [rowsOf(area), columnsOf(area)];
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new ApiError("InvalidArgument", `the array is not ${height} × ${width}, the size of the range`);
  return (row, column) => (rows[row] as readonly Json[])[column] ?? null;
}

function readWritten(value: Json, sheet: Sheet, cell: Position): { content: CellContent; numberFormat: string | null } {
  if (typeof value === "number" || typeof value === "boolean") return { content: constant(value), numberFormat: null };
  if (typeof value !== "string") throw new ApiError("InvalidArgument", "a cell holds a text, a number or true/false");
  if (value.startsWith("=") && value.length > 1) return { content: formula(normalizeFormula(value)), numberFormat: null };
  return readTyped(value, sheet.style(cell).numberFormat, "en-US");
}

function isFirstOfMerge(sheet: Sheet, { row, column }: Position): boolean {
  const merge = sheet.mergeAt({ row, column });
  return !merge || (merge.top === row && merge.left === column);
}
