/** A workbook seen as a report, and the port to any spreadsheet. */
export type { Area, CellContent, CellPlace, CellValue } from "./cell";
export type { ReadingProblem } from "./reading/problem";
export { readWorkbook, reportAreas, type WorkbookReading } from "./reading/readWorkbook";
export type { Sheets, Snapshot, Unsubscribe } from "./sheets";
export { SheetsError, type SheetsErrorCode } from "./sheetsError";
export type {
  ConditionalFormatPlan,
  PrintPlan,
  RangeFormat,
  SheetPlan,
  ValidationPlan,
} from "./sheetPlan";
export { NARRATIVE_SHEET, ORGAN_SHEET, standardSheetNames } from "./standard/sheetNames";
export { planStandardSheets } from "./standard/standardSheets";
export type { Totals } from "./standard/tableSheet";
