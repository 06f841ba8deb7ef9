import { cellFormulas } from "../../formulas";
import type { Rectangle } from "../../address";
import { BLANK_CELL, type CellContent } from "../../workbook";
import type { SheetValues } from "../../xlsx";
import { readCell } from "./readCell";

/** The cells of a rectangle as rows of contents. */
export function readBlock({ rows, cells, merges, formats }: SheetValues, { top, left, bottom, right }: Rectangle): CellContent[][] {
  const formulas = cellFormulas(cells);
  const block = Array.from({ length: bottom - top + 1 }, (_, r) => {
    const row = rows[top + r] ?? [];
    return Array.from({ length: right - left + 1 }, (__, c) => {
      const key = `${top + r},${left + c}`;
      const cell = cells.get(key);
      return cell === undefined && row[left + c] === undefined
        ? BLANK_CELL
        : readCell(row[left + c] ?? null, { cell, formula: formulas.get(key), format: formats.get(key) });
    });
  });
  for (const merge of merges) blankCovered(block, { top, left, bottom, right }, merge);
  return block;
}

const COVERED_CELL: CellContent = { kind: "blank", value: "", hides: true };

type Merge = SheetValues["merges"][number];

/** Some programs leave values in cells that a merged one covers; nobody sees them. */
function blankCovered(block: CellContent[][], area: Rectangle, { startRow, startCol, endRow, endCol }: Merge): void {
  for (let row = Math.max(startRow, area.top); row <= Math.min(endRow, area.bottom); row++) {
    for (let column = Math.max(startCol, area.left); column <= Math.min(endCol, area.right); column++) {
      const line = block[row - area.top];
      if (line && (row !== startRow || column !== startCol)) line[column - area.left] = line[column - area.left]?.kind === "blank" ? BLANK_CELL : COVERED_CELL;
    }
  }
}
