import { figureKind } from "../../figures";
import { notPlainCells } from "../../checks";
import { entryOf, type Sheets } from "../../workbook";
import { blocksOf } from "../checking/areas";
import type { FigurePlace, PlacedFinding } from "../checking/checkReport";
import { contentsOf } from "./contentsOf";

/**
 * Writes into cells of a finding the numbers that their texts read as, into totals that have lost their formula the formula; one click. The cells are read
 * again before: what no longer holds the text that was read is left alone.
 */
export async function acceptReadings(sheets: Sheets, { evidence }: PlacedFinding, cells: readonly FigurePlace[]): Promise<void> {
  const read = new Map(notPlainCells(evidence).map((one) => [one.figure, one]));
  const contents = await contentsOf(sheets, cells);
  const written = cells.flatMap(({ figure, sheet, address, offer, formula }) => {
    const was = read.get(figure);
    const now = contents.get(`${sheet}!${address}`);
    const entry = entryOf(now, figureKind(figure));
    const isSame = was !== undefined && entry?.state === "text" && entry.text === was.text && (now?.formula !== undefined) === (was.computed ?? false);
    return isSame && offer !== undefined ? [{ sheet, address, input: formula === undefined ? offer : { formula } }] : [];
  });
  if (written.length > 0) await sheets.writeBlocks(blocksOf(written));
}
