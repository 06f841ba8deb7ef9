/** A workbook seen as a report, and the port to any spreadsheet. */
export type { Area, CellContent, CellPlace, CellValue } from "./cell";
export type { Sheets, Snapshot, Unsubscribe } from "./sheets";
export { SheetsError, type SheetsErrorCode } from "./sheetsError";
export type {
  ConditionalFormatPlan,
  PrintPlan,
  RangeFormat,
  SheetPlan,
  ValidationPlan,
} from "./sheetPlan";
