/** What a person asks for, each one function over the port. The pane, the ribbon and the command line call these. */
export { acceptReading } from "./acceptReading";
export type { CheckReport, FigurePlace, PlacedChange, PlacedFault, PlacedFinding, PlacedSuspect, Problem, TableProgress } from "./checkReport";
export { checkTemplate, type TemplateCheck } from "./checkTemplate";
export { flagTable } from "./flagTable";
export { confirmTable } from "./confirmTable";
export type { RecognisedTable, TableChoice } from "./recognisedTables";
export { checkWorkbook } from "./checkWorkbook";
export { createHtmlReport, type HtmlReport } from "./createHtmlReport";
export { createReport, type CreatedReport } from "./createReport";
export { confirmCell } from "./confirmCell";
export { explainWarning, type GivenReason } from "./explainWarning";
export { exportReport, type ExportedReport } from "./exportReport";
export { insertSheets, type InsertOptions, type InsertOutcome } from "./insertSheets";
export { ReportError, type ReportErrorCode } from "./reportError";
export { watchWorkbook, type Watcher, type WatchOptions } from "./watchWorkbook";
export { describeError } from "./wording/describeError";
export { standardSheetNames } from "../workbook";
