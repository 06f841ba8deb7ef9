import type { Sheets } from "../../workbook";
import { blocksOf } from "../checking/areas";
import type { PlacedFinding } from "../checking/checkReport";

/** Puts the formulas back that the totals of a finding have lost. */
export async function restoreFormulas(sheets: Sheets, { cells }: PlacedFinding): Promise<void> {
  const blocks = blocksOf(cells.flatMap(({ sheet, address, formula }) => (formula === undefined ? [] : [{ sheet, address, input: { formula } }])));
  if (blocks.length > 0) await sheets.writeBlocks(blocks);
}
