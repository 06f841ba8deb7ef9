import type { Watcher } from "../../jobs";
import { loadChecks } from "../parts";
import type { PaneServices, PaneStore } from "./paneServices";
import { tellFailure } from "./runTask";

/** The watching of the workbook while the pane lives. */
export interface LiveChecks {
  /** Checks now. The first call begins the watching; a later one tries again to begin it where Excel had refused. */
  check(): Promise<void>;
  /** The same, and looks the whole workbook through and at its flags: a person asks for it. */
  checkAll(): Promise<void>;
  setLive(on: boolean): Promise<void>;
}

/** Checks of the workbook whose reports and failures go to the store. Nothing is read before the first `check`. */
export function createLiveChecks(store: PaneStore, services: PaneServices): LiveChecks {
  let watching: Promise<Watcher> | undefined;

  const watch = async (): Promise<Watcher> => {
    const { watchWorkbook } = await loadChecks();
    return watchWorkbook(services.sheets, services.language, {
      following: () => store.getState().following?.report,
      onReport: (report) => {
        store.dispatch({ type: "checked", report });
      },
      onUnchecked: () => {
        store.dispatch({ type: "changedUnchecked" });
      },
      onError: (error) => {
        void tellFailure(store, services, "check", error);
      },
    });
  };

  const check = async (all: boolean): Promise<void> => {
    if (watching === undefined) {
      watching = watch();
      await watching.catch((error: unknown) => {
        watching = undefined;
        throw error;
      });
      return;
    }
    const watcher = await watching;
    const { live } = store.getState();
    if (live) await watcher.setLive(true, all);
    else await watcher.checkNow();
  };

  return {
    check: () => check(false),
    checkAll: () => check(true),
    async setLive(on) {
      const watcher = await watching;
      await watcher?.setLive(on);
    },
  };
}
