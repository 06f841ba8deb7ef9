import { missingFlags, type ConditionalFormatPlan, type PresentFlag } from "../workbook";
import { addConditionalFormat } from "./conditionalFormat";
import { runBatch } from "./hostError";
import { rectangleAt, withoutSheet } from "./rangeAt";

/** Adds the flags that the sheet has not, behind its other conditional formats. Writes in one `sync`, and only where there is something to. */
export function addFlags(sheetName: string, flags: readonly ConditionalFormatPlan[]): Promise<void> {
  return runBatch(async (context) => {
    for (const { address } of flags) rectangleAt(address);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const missing = missingFlags(await presentFlags(sheet), flags);
    if (missing.length === 0) return;
    for (const flag of missing) {
      // From the back; Excel wants a format that was moved to be fetched anew before it is changed further.
      addConditionalFormat(sheet, flag).priority = -1;
    }
    await context.sync();
  });
}

/** The formats by formula that stand in one rectangle, in two round trips: their rules may be asked for only where they have one. */
async function presentFlags(sheet: Excel.Worksheet): Promise<PresentFlag[]> {
  const all = sheet.getRange().conditionalFormats.load({ id: true, type: true });
  await sheet.context.sync();
  // No range outlives a `sync`, nor what was reached through it.
  const { conditionalFormats } = sheet.getRange();
  const custom = all.items.filter(({ type }) => type === "Custom").map(({ id }) => {
    const format = conditionalFormats.getItem(id);
    return {
      rule: format.custom.rule.load({ formula: true }),
      range: format.getRangeOrNullObject().load({ address: true }),
    };
  });
  await sheet.context.sync();
  return custom
    .filter(({ range }) => !range.isNullObject)
    .map(({ rule, range }) => ({ address: withoutSheet(range.address), formula: rule.formula }));
}
