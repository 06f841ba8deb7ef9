import type { CellContent } from "../../workbook";
import type { Kind } from "./cellLook";

/** Digits of a number that nobody has given a format, as Excel shows at most. */
const DIGITS = 11;

/** What a cell shows, as its number format has it. */
export function cellText(cell: CellContent | undefined): string {
  if (!cell) return "";
  switch (cell.kind) {
    case "number":
      return cell.shown ?? String(Number(cell.value.toPrecision(DIGITS)));
    case "truth":
      return cell.value ? "TRUE" : "FALSE";
    default:
      return cell.value;
  }
}

/** Where what a cell holds stands in it. */
export const kindOf = (cell: CellContent | undefined): Kind =>
  cell?.kind === "number" ? "number" : cell === undefined || cell.kind === "text" || cell.kind === "blank" ? "text" : "other";
