import type { Position, Rectangle } from "../../../../src/address";
import { columnLimit, intersect, type Sheet } from "../../engine";

/**
 * Widths and heights by the size of the text, estimated without a screen: a Chinese character is as wide as its font is high,
 * a Latin one a little over half of it. Merged cells do not count, as in Excel.
 */
export function fitColumn(sheet: Sheet, area: Rectangle): void {
  forUsed(sheet, area, "column", (column, cells) => {
    const widths = cells.map((cell) => Math.max(...lines(sheet, cell).map((line) => lineWidth(sheet, cell, line))));
    if (widths.length > 0) sheet.draft().columnWidths.set(column, Math.max(...widths) + 6);
  });
}

/** A fitted row has no height of its own any more: it grows and shrinks with its texts, as in Excel. */
export function fitRows(sheet: Sheet, { top, bottom }: Rectangle): void {
  const { rowHeights } = sheet.draft();
  for (const row of [...rowHeights.keys()]) if (row >= top && row <= bottom) rowHeights.delete(row);
}

/** The height of a row in points: its own, or what its texts need. */
export function heightOfRow(sheet: Sheet, row: number): number {
  if (sheet.state.rowHeights.has(row) || sheet.state.hiddenRows.has(row)) return sheet.rowHeight(row);
  let height = sheet.rowHeight(row);
  forUsed(sheet, { top: row, left: 0, bottom: row, right: columnLimit - 1 }, "row", (_, cells) => {
    height = Math.min(409.5, Math.max(height, ...cells.map((cell) => heightOfText(sheet, cell))));
  });
  return height;
}

function heightOfText(sheet: Sheet, cell: Position): number {
  const { wrap, fontSize } = sheet.style(cell);
  const room = Math.max(sheet.columnWidth(cell.column) - 6, fontSize);
  const count = wrap ? lines(sheet, cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(sheet, cell, line) / room)), 0) : 1;
  return count * fontSize * 1.28;
}

function forUsed(sheet: Sheet, area: Rectangle, axis: "row" | "column", fit: (index: number, cells: Position[]) => void): void {
  const used = sheet.usedArea(true);
  const common = used && intersect(used, area);
  if (!common) return;
  const byIndex = new Map<number, Position[]>();
  for (const [cell] of sheet.recordsIn(common)) {
    if (sheet.text(cell) === "" || sheet.mergeAt(cell)) continue;
    byIndex.set(cell[axis], [...(byIndex.get(cell[axis]) ?? []), cell]);
  }
  for (const [index, cells] of byIndex) fit(index, cells);
}

function lines(sheet: Sheet, cell: Position): string[] {
  return sheet.text(cell).split("\n");
}

function lineWidth(sheet: Sheet, cell: Position, line: string): number {
  const { fontSize } = sheet.style(cell);
  return Array.from(line).reduce((width, character) => width + fontSize * (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.55), 0);
}
