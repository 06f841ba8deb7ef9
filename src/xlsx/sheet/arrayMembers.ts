import { cellCount, positionsOf, type Position } from "../../address";
import type { FileFormula, SheetCells } from "./sheetCells";

/** Cells that formulas of a sheet may fill together beside their own: far more than any form has. */
const MOST = 20_000;

/** The formula of a cell that another cell's formula fills. */
const FILLED: FileFormula = { text: undefined, isArray: true, shared: undefined };

const COLUMNS = 16_384;
const keyOf = ({ row, column }: Position): number => row * COLUMNS + column;

/**
 * Gives cells their part in formulas that fill several: a file writes those into the first cell alone, the others have results, or nothing where
 * nobody has computed them.
 */
export function completeArrays(cells: SheetCells): void {
  const members = new Map<number, Position>();
  for (const area of cells.arrays) {
    if (cellCount(area) > MOST - members.size) continue;
    for (const position of positionsOf(area)) members.set(keyOf(position), position);
  }
  if (members.size === 0) return;
  for (let index = 0; index < cells.count; index++) {
    const isMember = members.delete(keyOf({ row: cells.rows[index] ?? 0, column: cells.columns[index] ?? 0 }));
    if (isMember && !cells.formulas.has(index)) cells.formulas.set(index, FILLED);
  }
  for (const position of members.values()) cells.add({ ...position, style: 0, formula: FILLED }, null);
}
