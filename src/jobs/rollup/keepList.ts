import { looksLike, type SheetPlan, type Sheets } from "../../workbook";
import { overwriteSheet } from "../overwriteSheet";

/** A list that stands in the workbook of a sum in a sheet of its own; of one without rows no sheet is made. */
export interface KeptList {
  readonly plan: SheetPlan;
  readonly isEmpty: boolean;
}

/** Keeps a list in the place of what an earlier run has found. */
export async function keepList(sheets: Sheets, sheetNames: readonly string[], { plan, isEmpty }: KeptList): Promise<void> {
  const name = sheetNames.find((one) => looksLike(one, plan.name));
  if (name === undefined) {
    if (!isEmpty) await sheets.insert([plan], "behind");
    return;
  }
  const standing = (await sheets.survey()).find((one) => one.name === name);
  await overwriteSheet(sheets, name, plan.content, (standing?.used?.bottom ?? -1) + 1);
}
