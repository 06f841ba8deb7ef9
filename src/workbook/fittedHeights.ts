import { contains, parseRange, type Position } from "../address";
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
  const lookAt = looksOf(formats);
  const fitted = new Map<number, number>();
  content.forEach((cells, row) => {
    if (rowHeights.has(row + 1)) return;
    const heights = cells.map((cell, column) => {
      const look = lookAt({ row, column });
      if (typeof cell !== "string" || look.wrap !== true || merged.some((range) => contains(range, { row, column }))) return 0;
      return heightIn(cell, columnWidths[column] ?? 0, look);
    });
    const height = fitting(heights);
    if (height !== undefined) fitted.set(row + 1, height);
  });
  return fitted;
}

/** About how high rows of a plan's list are, by their cells; `undefined` where one line suffices. */
export function listHeights({ content, formats, columnWidths }: SheetPlan): (cells: readonly (string | number)[]) => number | undefined {
  const lookAt = looksOf(formats);
  const row = content.length - 1;
  const wrapped = (content[row] ?? []).flatMap((_, column) => {
    const look = lookAt({ row, column });
    return look.wrap === true ? [{ column, look, width: columnWidths[column] ?? 0 }] : [];
  });
  return (cells) => fitting(wrapped.map(({ column, look, width }) => heightIn(String(cells[column] ?? ""), width, look)));
}

/** How cells look, by what a plan says of ranges. */
function looksOf(formats: SheetPlan["formats"]): (at: Position) => Omit<RangeFormat, "address"> {
  const looks = formats.flatMap((format) => {
    const range = parseRange(format.address);
    return range ? [{ range, format }] : [];
  });
  return (at) => Object.assign({}, ...looks.filter(({ range }) => contains(range, at)).map(({ format }) => format)) as RangeFormat;
}

function heightIn(text: string, width: number, { fontSize = USUAL_SIZE }: Omit<RangeFormat, "address">): number {
  const scale = fontSize / USUAL_SIZE;
  return wrappedHeight(text, width / scale) * scale;
}

function fitting(heights: readonly number[]): number | undefined {
  const height = Math.min(Math.max(0, ...heights), HIGHEST_ROW);
  return height > wrappedHeight("", 1) ? Math.ceil(height) : undefined;
}
