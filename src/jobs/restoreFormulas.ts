import { parseRange, rangeAddress, rectanglesOf, type CellInput, type Sheets } from "../workbook";
import type { PlacedFinding } from "./checkReport";

/** Puts the formulas back that the totals of a finding have lost, area by area. */
export async function restoreFormulas(sheets: Sheets, { cells }: PlacedFinding): Promise<void> {
  const [first] = cells;
  if (!first) return;
  const formulas = new Map(cells.flatMap(({ address, formula }): [string, CellInput][] => (formula === undefined ? [] : [[address, { formula }]])));
  const positions = [...formulas.keys()].flatMap((address) => {
    const cell = parseRange(address);
    return cell ? [{ row: cell.top, column: cell.left }] : [];
  });
  for (const { top, left, bottom, right } of rectanglesOf(positions)) {
    const rowOf = (row: number): CellInput[] => Array.from({ length: right - left + 1 }, (_, c) => formulas.get(rangeAddress({ top: row, left: left + c, bottom: row, right: left + c })) ?? "");
    const [line = [], ...others] = Array.from({ length: bottom - top + 1 }, (_, r) => rowOf(top + r));
    await sheets.writeRows({ sheet: first.sheet, address: rangeAddress({ top, left, bottom: top, right: left }) }, [line, ...others]);
  }
}
