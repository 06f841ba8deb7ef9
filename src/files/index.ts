/** The port `Sheets` on an .xlsx file held in memory. */
export type { FileSheets } from "./fileSheets";
export { newFileSheets, openFileSheets } from "./openFileSheets";
export { isCompanion, isSpreadsheet } from "./fileNames";
export { Listeners } from "./listeners";
