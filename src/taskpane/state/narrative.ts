import type { TextEdit, UnboundNumber } from "../../jobs";
import type { CellPlace } from "../../workbook";
import { loadChecks } from "../parts";
import { Follower } from "./follower";
import type { PaneServices, PaneStore } from "./paneServices";
import { guard, runTask } from "./runTask";

/** What a person does with the texts of 正文 in the pane. */
export interface NarrativeActions {
  /** Puts a tag behind the text of the cell where the person stands. */
  readonly insertTag: (name: string) => Promise<void>;
  /** Puts a tag into the place of a number that none binds. */
  readonly bind: (place: CellPlace, unbound: UnboundNumber, name: string) => Promise<void>;
  /** Remembers that a number need not be linked. */
  readonly leaveUnlinked: (place: CellPlace, unbound: UnboundNumber) => Promise<void>;
  /** Follows where the person stands, or no longer. */
  readonly followSelection: (on: boolean) => Promise<void>;
}

/** The actions over a store. @param check checks the workbook anew */
export function createNarrativeActions(store: PaneStore, services: PaneServices, check: () => Promise<void>): NarrativeActions {
  const { sheets } = services;
  const selection = new Follower(() =>
    sheets.onSelect((cell) => {
      store.dispatch({ type: "selected", cell });
    }),
  );
  const edited = (edit: TextEdit): void => {
    store.dispatch({ type: "edited", edit: { ...edit, change: store.getState().changes.at(-1)?.id } });
  };
  return {
    insertTag: (name) =>
      runTask(store, services, "edit", async () => {
        const { insertTag } = await loadChecks();
        edited(await insertTag(sheets, name));
        await check();
      }),
    bind: (place, unbound, name) =>
      runTask(store, services, "edit", async () => {
        const { bindNumber } = await loadChecks();
        edited(await bindNumber(sheets, place, unbound, name));
        await check();
      }),
    leaveUnlinked: (place, unbound) =>
      runTask(store, services, "edit", async () => {
        const { leaveUnlinked } = await loadChecks();
        await leaveUnlinked(sheets, place, unbound, new Date());
        await check();
      }),
    followSelection: (on) =>
      guard(store, services, "narrative", async () => {
        if (!(await selection.follow(on)) || !on) return;
        store.dispatch({ type: "selected", cell: await sheets.activeCell() });
      }),
  };
}
