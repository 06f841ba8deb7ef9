import type { SheetPlan } from "../workbook";
import { drawSheet } from "./drawSheet";
import { runBatch } from "./hostError";

/**
 * Adds the planned sheets and draws them: one `sync` adds, one draws. Where drawing fails, the sheets just added are taken
 * away again, so that no half-drawn sheet stays behind.
 */
export function insertSheets(plans: readonly SheetPlan[]): Promise<void> {
  return runBatch(async (context) => {
    const added = plans.map(({ name }) => context.workbook.worksheets.add(name));
    await context.sync();
    try {
      added.forEach((sheet, index) => {
        const plan = plans[index];
        if (plan) drawSheet(sheet, plan);
      });
      added[0]?.activate();
      await context.sync();
    } catch (error) {
      for (const sheet of added) sheet.delete();
      await context.sync();
      throw error;
    }
  });
}
