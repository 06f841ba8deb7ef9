import type { Commands } from "../../ribbon";
import type { PaneActions } from "./paneActions";
import type { PaneStore } from "./paneServices";
import type { PanePart } from "./paneState";

/** What the ribbon's buttons do: the same as in the pane, whose part with the outcome is then brought into view. */
export function createRibbonActions(store: PaneStore, { insert, check, generate }: PaneActions): Commands {
  const seen = (part: PanePart, work: () => Promise<void>) => async (): Promise<void> => {
    await work();
    store.dispatch({ type: "broughtIntoView", part });
  };
  return { insertSheets: seen("insert", insert), checkWorkbook: seen("check", check), generateReport: seen("generate", generate) };
}
