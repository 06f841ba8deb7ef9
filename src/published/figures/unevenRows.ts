import type { Grid } from "../../documents";
import { mayBeFigure } from "./labelLetters";

/**
 * The rows of a table with figures that cover fewer columns, or more, than the row of labels over them: a cell is missing, or is too much, and those behind it may stand under
 * any label. Where no labels stand over them they are held against the whole table.
 */
export function unevenRows({ rows, columns, cells }: Grid): ReadonlySet<number> {
  const width = Array<number>(rows).fill(0);
  const own: string[][] = Array.from({ length: rows }, () => []);
  for (const { row, rowSpan, columnSpan, text } of cells) {
    for (let at = row; at < row + rowSpan; at++) width[at] = (width[at] ?? 0) + columnSpan;
    if (text !== "") own[row]?.push(text);
  }
  const uneven = new Set<number>();
  let wanted = columns;
  own.forEach((texts, row) => {
    if (texts.some(mayBeFigure)) {
      if (width[row] !== wanted) uneven.add(row);
    } else if (texts.length > 1) wanted = width[row] ?? wanted;
  });
  return uneven;
}
