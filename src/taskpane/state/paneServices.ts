import type { Language } from "../../check";
import type { Sheets } from "../../workbook";
import type { ReportDelivery, WorkbookFile } from "../delivery";
import type { WorkbookFiles } from "../files/workbookFiles";
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
  readonly files: WorkbookFiles;
  /** Hands a workbook over as a file; rejects where the host cannot. */
  readonly saveWorkbook: (file: WorkbookFile) => Promise<{ readonly url: string }>;
  readonly loadTemplate: () => Promise<Uint8Array>;
}

export type PaneStore = Store<PaneState, PaneEvent>;
