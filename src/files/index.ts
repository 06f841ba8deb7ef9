/** The port `Sheets` on an .xlsx file held in memory. */
export { openFileSheets, type ReadableSheets } from "./fileSheets";
