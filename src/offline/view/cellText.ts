import type { CellContent } from "../../workbook";
import type { Kind } from "./cellLook";

/** Digits of a number that nobody has given a format, as Excel shows at most. */
const DIGITS = 11;

/** What a cell shows, as its number format has it. */
export function cellText(cell: CellContent | undefined): string {
  if (!cell) return "";
  switch (cell.kind) {
    case "number":
      return cell.shown ?? plainNumber(cell.value);
    case "truth":
      return cell.value ? "TRUE" : "FALSE";
    default:
      return cell.value;
  }
}

/** A number without a format; one of more digits is shown by its power of ten, as Excel and WPS do, and never with noughts that are not its own. */
function plainNumber(value: number): string {
  if (Math.abs(value) < 10 ** DIGITS) return String(Number(value.toPrecision(DIGITS)));
  return value.toExponential(5).replace(/\.?0*e\+?/u, "E+");
}

/** Where what a cell holds stands in it. */
export const kindOf = (cell: CellContent | undefined): Kind =>
  cell?.kind === "number" ? "number" : cell === undefined || cell.kind === "text" || cell.kind === "blank" ? "text" : "other";
