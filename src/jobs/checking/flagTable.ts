import type { FigureId, Table } from "../../statute";
import { readReport, standingFlags, type Sheets } from "../../workbook";

/**
 * Adds those flags of our own sheets (conditional formats) to a recognised table that it has not: broken sums turn red by themselves. Nothing
 * else of the sheet is touched. A table that is not recognised gets none.
 * @returns how many were added; 0 where all are there, and nothing was written
 */
export async function flagTable(sheets: Sheets, table: Table["id"]): Promise<number> {
  const { edition, recognised, places, entries } = await readReport(sheets);
  const area = recognised.find((one) => one.table === table)?.area;
  const form = edition.tables.find(({ id }) => id === table);
  if (!area || !form) return 0;
  const isComputed = (figure: FigureId): boolean => {
    const entry = entries.get(figure);
    return entry?.state === "number" && entry.computed;
  };
  const [present = []] = await sheets.flags([area.sheet]);
  return (await sheets.addFlags(area.sheet, standingFlags(edition, form, places, isComputed, present).missing)).length;
}
