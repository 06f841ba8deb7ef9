import type { CellPlace, Unsubscribe } from "../workbook";
import { activeCell } from "./activeCell";
import { runBatch } from "./hostError";

/**
 * Calls back with the active cell after the selection moves or another sheet shows. The events do not name it, so it is asked for; what a
 * later event has overtaken is not told, nor anything while Excel does not answer because a cell is being typed in. The selection is that of
 * the workbook: the client would send a subscription to the sheets' selection as a write, which costs the undo list.
 */
export function watchSelection(listener: (cell: CellPlace) => void): Promise<Unsubscribe> {
  let latest = 0;
  let ended = false;
  const notify = async (): Promise<void> => {
    const turn = ++latest;
    const cell = await activeCell().catch(() => undefined);
    if (cell && turn === latest && !ended) listener(cell);
  };
  return runBatch(async (context) => {
    const { workbook } = context;
    const subscriptions = [workbook.onSelectionChanged.add(notify), workbook.worksheets.onActivated.add(notify)];
    await context.sync();
    return () => {
      ended = true;
      return runBatch(async () => {
        for (const subscription of subscriptions) subscription.remove();
        await context.sync();
      });
    };
  });
}
