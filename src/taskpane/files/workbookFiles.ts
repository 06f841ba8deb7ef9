import type { Language } from "../../language";
import type { ReadableSheets, SheetPlan } from "../../workbook";
import { loadFiles } from "../parts";

/** Workbooks in files, for the pane: to be read, and to be made. */
export interface WorkbookFiles {
  /**
   * Opens an .xlsx file.
   * @throws FileRefused where it is no workbook, or one that is not read for a reason
   */
  open(bytes: Uint8Array): Promise<ReadableSheets>;
  /** The .xlsx file that holds the planned sheets. */
  make(plans: readonly SheetPlan[]): Promise<Uint8Array>;
}

/** Reads and makes files in the pane itself: nothing leaves the machine. What that takes is loaded when it is first needed. */
export function workbookFiles(language: Language): WorkbookFiles {
  return {
    async open(bytes) {
      const { openFile } = await loadFiles();
      return openFile(bytes, language);
    },
    async make(plans) {
      const { makeFile } = await loadFiles();
      return makeFile(plans);
    },
  };
}
