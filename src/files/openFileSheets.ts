import type { FileSheets } from "./fileSheets";
import { FileWorkbook } from "./fileWorkbook";

/**
 * Opens an .xlsx file as a spreadsheet. While nothing is written, what the file says its formulas gave is read; a change computes anew
 * what depends on it. Everything that is not changed stays in the file as it was.
 * @throws XlsxError where the file is no workbook, or one that is not read for a reason; every method rejects with one too, where a
 * sheet that it needs turns out to be damaged
 */
export function openFileSheets(bytes: Uint8Array): Promise<FileSheets> {
  return Promise.resolve(bytes).then((held) => new FileWorkbook(held));
}

/** A new workbook without any sheet, which is to get some before it is saved. */
export function newFileSheets(): FileSheets {
  return new FileWorkbook(null);
}
