import { dateToSerial, type Cell, type CellValue as FileValue } from "hucre";
import { BLANK_CELL, cellContent, uncomputedCell, type CellContent, type CellValue } from "../../workbook";
import { shownAs } from "./shownAs";

/** What a file knows of a cell beside its value. */
export interface FileCellDetails {
  /** What hucre knows of it: of formulas and errors it always does. */
  readonly cell: Cell | undefined;
  /** The text of its formula, where the file has it. */
  readonly formula?: string | undefined;
  /** The code of its number format, where that is not General. */
  readonly format?: string | undefined;
}

/** A cell of a file, as any spreadsheet gives it. */
export function readCell(value: FileValue, { cell, formula: text, format: code }: FileCellDetails): CellContent {
  const formula = cell?.formula === undefined ? undefined : (text ?? "=");
  if (value === null || (cell?.type === "error" && value === "")) return formula === undefined ? BLANK_CELL : uncomputedCell(formula);
  const plain = plainValue(value);
  return cellContent(plain, {
    formula,
    isArray: cell?.formulaType === "array",
    shown: typeof plain === "number" && code !== undefined ? shownAs(plain, code) : undefined,
  });
}

/** A number that Excel cannot hold is what Excel makes of it. */
function plainValue(value: NonNullable<FileValue>): CellValue {
  const plain = value instanceof Date ? dateToSerial(value) : value;
  return typeof plain === "number" && !Number.isFinite(plain) ? "#NUM!" : plain;
}
