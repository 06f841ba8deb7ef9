import type { Language } from "../../check";
import type { Sheets } from "../../workbook";
import type { ReportDelivery } from "../delivery";
import type { Texts } from "../texts";
import type { PaneEvent } from "./paneReducer";
import type { PaneState } from "./paneState";
import type { Store } from "./store";

/** What the composition root hands to the pane. */
export interface PaneServices {
  readonly sheets: Sheets;
  readonly language: Language;
  readonly texts: Texts;
  readonly delivery: ReportDelivery;
  readonly loadTemplate: () => Promise<Uint8Array>;
}

export type PaneStore = Store<PaneState, PaneEvent>;
