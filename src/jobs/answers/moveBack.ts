import { figureKind, summand } from "../../figures";
import { entryOf, type Sheets } from "../../workbook";
import { blocksOf } from "../checking/areas";
import type { PlacedChange } from "../checking/checkReport";
import { contentsOf } from "./contentsOf";

/**
 * Writes all changes of one explanation, as of numbers that were typed one cell too far: one click, all of them or none. The cells are read again
 * before: where one no longer holds what it held, nothing is written.
 */
export async function moveBack(sheets: Pick<Sheets, "read" | "writeBlocks">, changes: readonly PlacedChange[]): Promise<void> {
  const contents = await contentsOf(
    sheets,
    changes.map(({ cell }) => cell),
  );
  const isSame = changes.every(({ figure, cell, from }) => summand(entryOf(contents.get(`${cell.sheet}!${cell.address}`), figureKind(figure))) === from);
  if (!isSame) return;
  await sheets.writeBlocks(blocksOf(changes.map(({ cell, to, formula }) => ({ ...cell, input: formula === undefined ? to : { formula } }))));
}
