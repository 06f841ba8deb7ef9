import { missingFlags, type ConditionalFormatPlan } from "../workbook";
import { addConditionalFormat } from "./conditionalFormat";
import { runBatch } from "./hostError";
import { presentFlags } from "./presentFlags";
import { rectangleAt } from "./rangeAt";

/** Adds what the sheet has not of flags, behind its other conditional formats. Writes in one `sync`, and only where there is something to. */
export function addFlags(sheetName: string, flags: readonly ConditionalFormatPlan[]): Promise<readonly ConditionalFormatPlan[]> {
  return runBatch(async (context) => {
    for (const { address } of flags) rectangleAt(address);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const [present = []] = await presentFlags([sheet]);
    const missing = missingFlags(present, flags);
    if (missing.length === 0) return [];
    for (const flag of missing) {
      // From the back; Excel wants a format that was moved to be fetched anew before it is changed further.
      addConditionalFormat(sheet, flag).priority = -1;
    }
    await context.sync();
    return missing;
  });
}
