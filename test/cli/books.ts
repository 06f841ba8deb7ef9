import { editionFigures } from "../../src/figures";
import { newFileSheets } from "../../src/files";
import { insertSheets } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import type { CellPlace, CellValue, Filling, Totals } from "../../src/workbook";

/** A report in which every figure is 0. */
export const zeros: Filling = {
  organ: { name: "某县某镇人民政府", kind: "乡镇", year: 2025 },
  figures: new Map([...editionFigures(edition2021).keys()].map((id) => [id, 0])),
};

/** A workbook file with the standard sheets, filled, and some cells then written over. */
export async function bookOf(changes: Readonly<Record<string, CellValue>> = {}, filling = zeros, totals: Totals = "typed"): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals, filling });
  const blocks = Object.entries(changes).map(([place, value]) => ({ ...cellPlace(place), rows: [[value]] as const }));
  if (blocks.length > 0) await sheets.writeBlocks(blocks);
  return sheets.save();
}

/** 「三 依申请公开!D9」 */
function cellPlace(place: string): CellPlace {
  const [sheet = "", address = ""] = place.split("!");
  return { sheet, address };
}
