import type { CellContent } from "../../workbook";
import type { ReportedFigure } from "../units/unitReport";

/** A sheet's cells from A1 on. */
export type Block = readonly (readonly CellContent[])[];

/** The texts of a block, for a list that people keep. */
export const textsIn = (block: Block): string[][] => block.map((cells) => cells.map(textIn));

/** A number counts as the formulas over it count it: what is typed as a text is none, and a formula that has no result says no more than itself. */
export function reportedIn(cell: CellContent | undefined): ReportedFigure {
  if (cell?.kind === "number") return cell.value;
  if (cell?.kind === "uncomputed") return cell.formula ?? null;
  const text = textIn(cell);
  return text === "" ? null : text;
}

/** What a cell says as a text, without spaces around it; "" for nothing. */
export function textIn(cell: CellContent | undefined): string {
  switch (cell?.kind) {
    case "text":
    case "error":
      return cell.value.trim();
    case "number":
      return String(cell.value);
    case "truth":
      return String(cell.value).toUpperCase();
    default:
      return "";
  }
}
