import { contains, parseRange, type Rectangle } from "../address";
import type { RangeFormat, SheetPlan } from "./sheetPlan";
import { wrappedHeight } from "./standard/textSize";

/** Points; Excel has no higher rows. */
const HIGHEST_ROW = 409;
/** Points that widths and heights of texts are reckoned for. */
const USUAL_SIZE = 11;

/**
 * About how high the rows without a height of their own are, by row number: for files, whose rows nobody fits before a person writes in
 * them. Rows of one line are not named. Merged cells do not count, as in Excel.
 */
export function fittedHeights({ content, rowHeights, formats, merges, columnWidths }: SheetPlan): Map<number, number> {
  const merged = merges.flatMap((address) => parseRange(address) ?? []);
  const looks = formats.flatMap((format) => {
    const range = parseRange(format.address);
    return range ? [{ range, format }] : [];
  });
  const fitted = new Map<number, number>();
  content.forEach((cells, row) => {
    if (rowHeights.has(row + 1)) return;
    const heights = cells.map((cell, column) => {
      const isIn = (range: Rectangle): boolean => contains(range, { row, column });
      const look = Object.assign({}, ...looks.filter(({ range }) => isIn(range)).map(({ format }) => format)) as RangeFormat;
      if (typeof cell !== "string" || look.wrap !== true || merged.some(isIn)) return 0;
      const scale = (look.fontSize ?? USUAL_SIZE) / USUAL_SIZE;
      return wrappedHeight(cell, (columnWidths[column] ?? 0) / scale) * scale;
    });
    const height = Math.min(Math.max(0, ...heights), HIGHEST_ROW);
    if (height > wrappedHeight("", 1)) fitted.set(row + 1, Math.ceil(height));
  });
  return fitted;
}
