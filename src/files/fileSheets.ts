import type { Position } from "../address";
import type { Area, Sheets } from "../workbook";

/** A workbook in a file that is held in memory. */
export interface FileSheets extends Sheets {
  /** As the port has it; a file always says it. */
  struckCells(areas: readonly Area[]): Promise<readonly (readonly Position[])[]>;
  /**
   * The file as it is now.
   * @throws SheetsError `host` where no sheet was inserted into a new workbook: a file needs one
   */
  save(): Promise<Uint8Array>;
}
