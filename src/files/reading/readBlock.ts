import { rangeAddress, type Rectangle } from "../../address";
import { BLANK_CELL, type CellContent } from "../../workbook";
import type { SheetContent, XlsxPackage } from "../../xlsx";
import { formulaReader } from "./formulaOf";
import { readCell } from "./readCell";

/** The cells of a rectangle as rows of contents. Rows that are those of another sheet of the same form are the very same. */
export function readBlock(file: XlsxPackage, content: SheetContent, area: Rectangle): CellRows {
  const { like } = content;
  const before = known.get(like?.content ?? content);
  const isKnown = before?.area === rangeAddress(area) && before.looks === looksOf(file, content);
  if (isKnown && !like) return before.block;
  const block = (isKnown && like && changedBlock(file, content, area, { block: before.block, changed: like.changed })) || readAnew(file, content, area);
  if (!like && content.cells.count <= MOST_CELLS) known.set(content, { area: rangeAddress(area), looks: looksOf(file, content), block });
  return block;
}

type CellRows = readonly (readonly CellContent[])[];

/** What was read of a sheet last, and what it was read by. */
interface KnownBlock {
  readonly area: string;
  readonly looks: XlsxPackage["formats"] | undefined;
  readonly block: CellRows;
}

/** Cells of a sheet of which other sheets may have rows: the largest table of the form has some three hundred. */
const MOST_CELLS = 4_096;

const known = new WeakMap<SheetContent, KnownBlock>();

/** What says how values other than texts look, where there are any: cells may be dates in these formats. */
const looksOf = (file: XlsxPackage, { cells }: SheetContent): XlsxPackage["formats"] | undefined =>
  cells.values.every((value) => typeof value === "string") ? undefined : file.formats;

/** The block of a sheet that is like another but for a few values; undefined where one of them may be covered by a merged cell. */
function changedBlock(
  file: XlsxPackage,
  { cells }: SheetContent,
  { top, left, right }: Rectangle,
  { block, changed }: { readonly block: CellRows; readonly changed: readonly number[] },
): CellRows | undefined {
  const formulaOf = formulaReader(cells);
  const result = [...block];
  for (const index of changed) {
    const row = (cells.rows[index] ?? 0) - top;
    const column = cells.columns[index] ?? 0;
    const before = block[row];
    if (!before || column < left || column > right) continue;
    const cell = before[column - left];
    if (cell === BLANK_CELL || cell === COVERED_CELL) return undefined;
    const line = [...(result[row] ?? [])];
    line[column - left] = cellAt(file, cells, index, formulaOf);
    result[row] = line;
  }
  return result;
}

function readAnew(file: XlsxPackage, { cells, merges }: SheetContent, area: Rectangle): CellContent[][] {
  const { top, left, bottom, right } = area;
  const { rows, columns, count } = cells;
  const formulaOf = formulaReader(cells);
  const block = Array.from({ length: bottom - top + 1 }, () => new Array<CellContent>(right - left + 1).fill(BLANK_CELL));
  for (let index = 0; index < count; index++) {
    const row = rows[index] ?? 0;
    const column = columns[index] ?? 0;
    const line = row < top || column < left || column > right ? undefined : block[row - top];
    if (line) line[column - left] = cellAt(file, cells, index, formulaOf);
  }
  for (const merge of merges) blankCovered(block, area, merge);
  return block;
}

function cellAt(file: XlsxPackage, { values, styles }: SheetContent["cells"], index: number, formulaOf: ReturnType<typeof formulaReader>): CellContent {
  const value = values[index] ?? null;
  const format = typeof value === "string" ? undefined : file.formats[styles[index] ?? 0];
  return readCell(value, formulaOf(index), format, file.parts.date1904);
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
