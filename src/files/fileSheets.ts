import type { Sheets } from "../workbook";

/** A workbook in a file that is held in memory. */
export interface FileSheets extends Sheets {
  /**
   * The file as it is now.
   * @throws SheetsError `host` where no sheet was inserted into a new workbook: a file needs one
   */
  save(): Promise<Uint8Array>;
}
