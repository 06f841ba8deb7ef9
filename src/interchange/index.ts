/** A report as JSON, labels as in the form: into the standard sheets and out of a workbook. */
export { InterchangeError, type DataIssue } from "./interchangeError";
export type { CellData, ReportData } from "./reportData";
export { toData } from "./toData";
export { toFilling, type FillingOfData } from "./toFilling";
