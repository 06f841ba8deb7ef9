import { writtenOut, type InsertedView, type SheetPlan } from "../workbook";
import { drawSheet, setUpPrint } from "./drawSheet";
import { runBatch } from "./hostError";

/**
 * Adds the planned sheets and draws them in one `sync`, then sets up their printing in another: a machine without a printer
 * may refuse that, and the sheets are whole without it. Where drawing fails, the sheets just added are taken away again, so
 * that neither a half-drawn sheet stays behind nor one of several.
 */
export async function insertSheets(plans: readonly SheetPlan[], view: InsertedView = "shown"): Promise<void> {
  await runBatch(async (context) => {
    const { worksheets } = context.workbook;
    // Excel gives back what was asked before the call that fails.
    worksheets.load({ name: true });
    const added = plans.map((plan) => {
      const sheet = worksheets.add(plan.name);
      drawSheet(sheet, writtenOut(plan));
      return sheet;
    });
    if (view === "shown") added[0]?.activate();
    await context.sync().catch(async (error: unknown) => {
      await takeAway(plans, worksheets).catch(() => undefined);
      throw error;
    });
  });
  await setUpPrinting(plans).catch(() => undefined);
}

function setUpPrinting(plans: readonly SheetPlan[]): Promise<void> {
  return runBatch(async (context) => {
    for (const { name, print } of plans) setUpPrint(context.workbook.worksheets.getItem(name).pageLayout, print);
    await context.sync();
  });
}

/**
 * @param before the sheets that were there before: they are not ours to delete
 * @throws where Excel has not said which they were; then it has added none either
 */
async function takeAway(plans: readonly SheetPlan[], before: Excel.WorksheetCollection): Promise<void> {
  const taken = new Set(before.items.map(({ name }) => name.toLowerCase()));
  const ours = plans.filter(({ name }) => !taken.has(name.toLowerCase()));
  await runBatch(async (context) => {
    const added = ours.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load({ name: true }));
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
