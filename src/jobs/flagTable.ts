import type { Table } from "../statute";
import { planTableFlags, readReport, type Sheets } from "../workbook";

/**
 * Adds the flags of our own sheets (conditional formats) to a recognised table of the clerk's: broken sums turn red by themselves. Nothing
 * else of the sheet is touched. A table that is not recognised gets none.
 */
export async function flagTable(sheets: Sheets, table: Table["id"]): Promise<void> {
  const { edition, recognised, places, entries } = await readReport(sheets);
  const area = recognised.find((one) => one.table === table)?.area;
  const form = edition.tables.find(({ id }) => id === table);
  if (!area || !form) return;
  const isComputed = (figure: string): boolean => {
    const entry = entries.get(figure);
    return entry?.state === "number" && entry.computed;
  };
  await sheets.addFlags(area.sheet, planTableFlags(edition, form, places, isComputed));
}
