import type { Language } from "../../language";
import type { Sheets } from "../../workbook";
import type { ReportDelivery, SaveFile } from "../delivery";
import type { WorkbookFiles } from "../files/workbookFiles";
import type { PublishedReader } from "../published/publishedReader";
import type { TemplateMemory } from "../templates/templateMemory";
import type { Texts } from "../texts";
import type { UnitFiles } from "../units/unitFiles";
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
  /** Reads units' workbooks and sums them up; in workers where absent. */
  readonly units?: UnitFiles;
  /** Reads published reports; in a worker where absent. */
  readonly published?: PublishedReader;
  /** Hands a workbook over as a file; rejects where the host cannot. */
  readonly saveWorkbook: SaveFile;
  /** The same for a Word document that is no report. */
  readonly saveDocument: SaveFile;
  /** The same for workbooks of results. */
  readonly saveExport: SaveFile;
  /** The same for several files in one. */
  readonly saveArchive: SaveFile;
  /** The same for a web page. */
  readonly savePage: SaveFile;
  readonly templates: TemplateMemory;
  /** Reads the built-in template. */
  readonly loadTemplate: () => Promise<Uint8Array>;
}

export type PaneStore = Store<PaneState, PaneEvent>;
