import type { ReadableSheets, SheetPlan } from "../../workbook";

/** Workbooks in files, for the pane: to be read, and to be made. */
export interface WorkbookFiles {
  /**
   * Opens an .xlsx file.
   * @throws NoWorkbook where it is none and may be a document; FileRefused where it is one that is not read for a reason, or nothing of use
   */
  open(bytes: Uint8Array): Promise<ReadableSheets>;
  /** The .xlsx file that holds the planned sheets. */
  make(plans: readonly SheetPlan[]): Promise<Uint8Array>;
}
