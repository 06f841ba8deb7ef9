import type { Rectangle } from "../../address";
import { BLANK_CELL, type CellContent } from "../../workbook";
import type { SheetContent, XlsxPackage } from "../../xlsx";
import { formulaReader } from "./formulaOf";
import { readCell } from "./readCell";

/** The cells of a rectangle as rows of contents. */
export function readBlock(file: XlsxPackage, { cells, merges }: SheetContent, area: Rectangle): CellContent[][] {
  const { top, left, bottom, right } = area;
  const { rows, columns, values, styles, count } = cells;
  const { date1904 } = file.parts;
  const formulaOf = formulaReader(cells);
  const block = Array.from({ length: bottom - top + 1 }, () => new Array<CellContent>(right - left + 1).fill(BLANK_CELL));
  for (let index = 0; index < count; index++) {
    const row = rows[index] ?? 0;
    const column = columns[index] ?? 0;
    const line = row < top || column < left || column > right ? undefined : block[row - top];
    if (!line) continue;
    const value = values[index] ?? null;
    const format = typeof value === "string" ? undefined : file.format(styles[index] ?? 0);
    line[column - left] = readCell(value, formulaOf(index), format, date1904);
  }
  for (const merge of merges) blankCovered(block, area, merge);
  return block;
}

const COVERED_CELL: CellContent = { kind: "blank", value: "", hides: true };

/** Some programs leave values in cells that a merged one covers; nobody sees them. */
function blankCovered(block: CellContent[][], area: Rectangle, merge: Rectangle): void {
  for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++) {
    for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right); column++) {
      const line = block[row - area.top];
      if (line && (row !== merge.top || column !== merge.left))
        line[column - area.left] = line[column - area.left]?.kind === "blank" ? BLANK_CELL : COVERED_CELL;
    }
  }
}
