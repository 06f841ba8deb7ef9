/** The port `Sheets` on an .xlsx file held in memory. */
export { newFileSheets, openFileSheets, type FileSheets } from "./fileSheets";
