import { SheetsError, type SheetPlan } from "../workbook";
import { drawSheet, setUpPrint } from "./drawSheet";
import { runBatch } from "./hostError";

/**
 * Adds the planned sheets and draws them in one `sync`, then sets up their printing in another: a machine without a printer
 * may refuse that, and the sheets are whole without it. Where drawing fails, the sheets just added are taken away again, so
 * that no half-drawn sheet stays behind.
 */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<void> {
  try {
    await addAndDraw(plans);
  } catch (error) {
    // A sheet that was there before us is not ours to delete.
    const ours = !(error instanceof SheetsError && error.code === "exists");
    if (ours) await takeAway(plans).catch(() => undefined);
    throw error;
  }
  await setUpPrinting(plans).catch(() => undefined);
}

function addAndDraw(plans: readonly SheetPlan[]): Promise<void> {
  return runBatch(async (context) => {
    const added = plans.map((plan) => {
      const sheet = context.workbook.worksheets.add(plan.name);
      drawSheet(sheet, plan);
      return sheet;
    });
    added[0]?.activate();
    await context.sync();
  });
}

function setUpPrinting(plans: readonly SheetPlan[]): Promise<void> {
  return runBatch(async (context) => {
    for (const { name, print } of plans) setUpPrint(context.workbook.worksheets.getItem(name).pageLayout, print);
    await context.sync();
  });
}

function takeAway(plans: readonly SheetPlan[]): Promise<void> {
  return runBatch(async (context) => {
    const added = plans.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name).load({ name: true }));
    await context.sync();
    for (const sheet of added) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}
