import { intersect, type Area, type Cell, type Sheet } from "../../engine";

/**
 * Widths and heights by the size of the text, estimated without a screen: a Chinese character is as wide as its font is high,
 * a Latin one a little over half of it. Merged cells do not count, as in Excel.
 */
export function fitColumn(sheet: Sheet, area: Area): void {
  forUsed(sheet, area, "column", (column, cells) => {
    const widths = cells.map((cell) => Math.max(...lines(sheet, cell).map((line) => lineWidth(sheet, cell, line))));
    if (widths.length > 0) sheet.draft().columnWidths.set(column, Math.max(...widths) + 6);
  });
}

export function fitRow(sheet: Sheet, area: Area): void {
  forUsed(sheet, area, "row", (row, cells) => {
    const heights = cells.map((cell) => {
      const { wrap, fontSize } = sheet.style(cell);
      const room = Math.max(sheet.columnWidth(cell.column) - 6, fontSize);
      const count = lines(sheet, cell).reduce(
        (sum, line) => sum + (wrap ? Math.max(1, Math.ceil(lineWidth(sheet, cell, line) / room)) : 1), 0);
      return count * fontSize * 1.3;
    });
    if (heights.length > 0) sheet.draft().rowHeights.set(row, Math.min(409.5, Math.max(...heights)));
  });
}

function forUsed(sheet: Sheet, area: Area, axis: "row" | "column", fit: (index: number, cells: Cell[]) => void): void {
  const used = sheet.usedArea(true);
  const common = used && intersect(used, area);
  if (!common) return;
  const byIndex = new Map<number, Cell[]>();
  for (const [cell] of sheet.recordsIn(common)) {
    if (sheet.text(cell) === "" || sheet.mergeAt(cell)) continue;
    byIndex.set(cell[axis], [...(byIndex.get(cell[axis]) ?? []), cell]);
  }
  for (const [index, cells] of byIndex) fit(index, cells);
}

function lines(sheet: Sheet, cell: Cell): string[] {
  return sheet.text(cell).split("\n");
}

function lineWidth(sheet: Sheet, cell: Cell, line: string): number {
  const { fontSize } = sheet.style(cell);
  return Array.from(line).reduce((width, character) => width + fontSize * (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.55), 0);
}
