import { isDateFormat } from "numfmt";
import { BLANK_CELL, cellContent, uncomputedCell, type CellContent } from "../../workbook";
import { from1904, type FileValue } from "../../xlsx";
import { shownAs } from "./shownAs";

/** What a file knows of a cell beside its value. */
export interface FileCellDetails {
  /** Its formula with its "="; that alone where the file has not the text. */
  readonly formula?: string | undefined;
  readonly isArray?: boolean;
  /** The code of its number format, where that is not General. */
  readonly format?: string | undefined;
  /** Whether dates of the workbook count from 1904. */
  readonly date1904?: boolean;
}

/** A cell of a file, as any spreadsheet gives it. */
export function readCell(value: FileValue, { formula, isArray = false, format, date1904 = false }: FileCellDetails): CellContent {
  if (value === null) return formula === undefined ? BLANK_CELL : uncomputedCell(formula, { isArray, format });
  if (typeof value !== "number") return cellContent(value, { formula, isArray });
  // A number that Excel cannot hold is what Excel makes of it.
  if (!Number.isFinite(value)) return cellContent("#NUM!", { formula, isArray });
  if (format === undefined) return cellContent(value, { formula, isArray });
  const plain = date1904 && isDateFormat(format) ? from1904(value) : value;
  return cellContent(plain, { formula, isArray, shown: shownAs(plain, format) });
}
