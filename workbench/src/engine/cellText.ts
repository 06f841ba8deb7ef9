import { format } from "numfmt";
import { withBackslashes } from "../../../src/xlsx";
import { isError, type CellValue } from "./value";

/** A value as a cell of this number format shows it: 45000 under yyyy/m/d → "2023/3/15"; "" for a blank cell. */
export function formatCellText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(withBackslashes(numberFormat), value, { locale, throws: false });
}
