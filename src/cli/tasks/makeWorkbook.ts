import { newFileSheets } from "../../files";
import type { SheetPlan } from "../../workbook";

/** The .xlsx file that holds the planned sheets and no others. */
export async function makeWorkbook(...plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const sheets = newFileSheets();
  await sheets.insert(plans);
  return sheets.save();
}
