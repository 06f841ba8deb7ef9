import { looksLike, type SheetPlan, type Sheets } from "../../workbook";
import { overwriteSheet } from "../overwriteSheet";
import { fromA1 } from "./fromA1";

/** Writes a sheet anew, whatever stands in the one of its name; where there is none it is put behind all others. */
export async function replaceSheet(sheets: Sheets, sheetNames: readonly string[], plan: SheetPlan): Promise<void> {
  const name = sheetNames.find((one) => looksLike(one, plan.name));
  if (name === undefined) return sheets.insert([plan], "behind");
  const standing = await fromA1(sheets, name);
  await overwriteSheet(sheets, name, [...plan.content, ...(plan.list ?? [])], standing.length);
}
