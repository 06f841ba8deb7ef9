import { createContext, use, useSyncExternalStore } from "react";
import type { Language } from "../../language";
import type { Texts } from "../texts";
import type { PaneActions } from "./paneActions";
import type { PaneStore } from "./paneServices";
import type { PaneState } from "./paneState";

/** What every component of the pane may use. */
export interface PaneContextValue {
  readonly actions: PaneActions;
  readonly texts: Texts;
  readonly language: Language;
}

export const PaneContext = createContext<PaneContextValue | undefined>(undefined);

/** The pane's actions and texts. Throws outside of the pane. */
export function usePane(): PaneContextValue {
  const value = use(PaneContext);
  if (value === undefined) throw new Error("usePane outside of PaneContext");
  return value;
}

/** The pane's state, current after every change of it. */
export const usePaneState = (store: PaneStore): PaneState => useSyncExternalStore(store.subscribe, store.getState);
