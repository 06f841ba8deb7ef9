import { cellAddress, parseRange } from "../../address";
import type { CellBlock, CellInput } from "../../workbook";

/** Blocks with all cells of a row that stand side by side in one: Excel takes a few long ones in a fraction of the time that hundreds of single cells take. */
export function inRuns(blocks: readonly CellBlock[]): CellBlock[] {
  const placed = blocks.flatMap(({ sheet, address, rows }) => {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    return rows.flatMap((cells, row) => cells.map((cell, column) => ({ sheet, row: top + row, column: left + column, cell })));
  });
  const sheets = [...new Set(placed.map(({ sheet }) => sheet))];
  const sorted = placed.sort((one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row || one.column - other.column);
  const runs: { readonly sheet: string; readonly row: number; readonly column: number; readonly cells: [CellInput, ...CellInput[]] }[] = [];
  for (const { sheet, row, column, cell } of sorted) {
    const run = runs.at(-1);
    if (run && run.sheet === sheet && run.row === row && run.column + run.cells.length === column) run.cells.push(cell);
    else runs.push({ sheet, row, column, cells: [cell] });
  }
  return runs.map(({ sheet, row, column, cells }) => ({ sheet, address: cellAddress({ row, column }), rows: [cells] }));
}
