import { looksLike, type SheetPlan, type Sheets } from "../../workbook";

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
  const blank = (plan.content[0] ?? []).map(() => "");
  const height = Math.max(plan.content.length, (standing?.used?.bottom ?? -1) + 1);
  const [first = blank, ...others] = Array.from({ length: height }, (_, row) => plan.content[row] ?? blank);
  await sheets.writeBlocks([{ sheet: name, address: "A1", rows: [first, ...others] }]);
}
