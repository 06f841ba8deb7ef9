import type { Unsubscribe } from "../workbook";
import { runBatch } from "./hostError";

/**
 * Calls back after every change of a cell, when formulas were computed (F9 changes no cell), and when sheets come, go or are shown (a rename tells nothing by itself; it is
 * noticed then). One collection-level subscription each: the client sends no write for them, so the undo list stays.
 */
export function watchChanges(listener: () => void): Promise<Unsubscribe> {
  const notify = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  return runBatch(async (context) => {
    const { worksheets } = context.workbook;
    const subscriptions = [
      worksheets.onChanged.add(notify),
      worksheets.onCalculated.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
      worksheets.onActivated.add(notify),
    ];
    await context.sync();
    return () =>
      runBatch(async () => {
        for (const subscription of subscriptions) subscription.remove();
        await context.sync();
      });
  });
}
