import { columnLimit, type CellStyle, type Sheet } from "../../engine";
import { pixelsPerPoint } from "./cellStyle";

/**
 * Heights of the first rows of a sheet in CSS pixels. As in Excel, a row without a height of its own grows with the wrapped
 * texts and the large fonts in it; how far is estimated from the number of characters.
 */
export function rowHeightsOf(sheet: Sheet, rowCount: number): number[] {
  const heights = Array.from({ length: rowCount }, (_, row) => sheet.rowHeight(row));
  const { rowHeights, hiddenRows } = sheet.state;
  const all = { top: 0, left: 0, bottom: rowCount - 1, right: columnLimit - 1 };
  for (const [{ row, column }, { content, style }] of sheet.recordsIn(all)) {
    const free = !rowHeights.has(row) && !hiddenRows.has(row);
    if (!free || (!style.wrap && style.fontSize <= 11) || (content.constant === null && content.formula === null)) continue;
    if (sheet.mergeAt({ row, column }) !== null) continue;
    const lines = style.wrap ? lineCount(sheet.text({ row, column }), style, sheet.columnWidth(column)) : 1;
    heights[row] = Math.min(409.5, Math.max(heights[row] ?? 0, lines * style.fontSize * 1.28));
  }
  return heights.map((height) => Math.round(height * pixelsPerPoint));
}

function lineCount(text: string, { fontSize }: CellStyle, columnWidth: number): number {
  const room = Math.max(columnWidth - 6, fontSize);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line, fontSize) / room)), 0);
}

/** A Chinese character is as wide as its font is high, a Latin one a little over half of it. */
function widthOf(line: string, fontSize: number): number {
  return Array.from(line).reduce((width, character) => width + fontSize * (character >= "\u2e80" ? 1 : 0.55), 0);
}
