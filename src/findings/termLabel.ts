import type { FigureId } from "../statute";
import { columnLabel, figureLabel, figureOf, rowLabel } from "../figures";
import type { CheckId } from "./finding";

/**
 * The name of one part of a sum, as short as the sum allows: the column in a sum along a row (A1), the row in a sum along
 * a column (A2, A3), the result in a total of table 四 (A4).
 */
export function termLabel(check: CheckId, id: FigureId): string {
  const figure = figureOf(id);
  switch (check) {
    case "A1":
      return columnLabel(figure);
    case "A2":
    case "A3":
      return rowLabel(figure);
    case "A4":
      return figure.column.path.at(-1) ?? "";
    default:
      return figureLabel(id);
  }
}

/** What the sum is of: the row 「予以公开」, the column 「自然人」, the proceedings 「行政复议」. */
export function sumSubject(check: CheckId, id: FigureId | undefined): string {
  const figure = figureOf(id);
  if (check === "A1") return rowLabel(figure);
  return check === "A4" ? (figure.column.path.at(-2) ?? "") : columnLabel(figure);
}
