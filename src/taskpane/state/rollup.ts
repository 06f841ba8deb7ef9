import { loadRollups } from "../parts";
import type { PaneServices, PaneStore } from "./paneServices";
import { guard, runTask } from "./runTask";
import type { UnitsSum } from "./unitsSum";

/** What a person does with many units' workbooks. */
export interface RollupActions {
  /** Works at the sum of units, whose script is loaded when it is first asked for. A failure is told in its part of the pane. */
  readonly rollup: (work: (sum: UnitsSum) => void | Promise<void>) => Promise<void>;
}

/** The actions over a store. @param check checks the workbook anew */
export function createRollupActions(store: PaneStore, services: PaneServices, check: () => Promise<void>): RollupActions {
  let sum: UnitsSum | undefined;
  return {
    rollup: (work) =>
      guard(store, services, "rollup", async () => {
        const { UnitsSum } = await loadRollups();
        sum ??= new UnitsSum({
          ...services,
          state: () => store.getState().rollup,
          show: (rollup) => {
            store.dispatch({ type: "rollup", rollup });
          },
          check,
          run: (task) => runTask(store, services, "rollup", task),
          guard: (task) => guard(store, services, "rollup", task),
        });
        await work(sum);
      }),
  };
}
