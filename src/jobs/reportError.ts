/** Why no report can be made of a workbook. */
export type ReportErrorCode = "noOrganSheet" | "noOrgan" | "noYear" | "noTables" | "oldEdition";

/** The workbook lacks what a report needs; `describeError` words it. */
export class ReportError extends Error {
  override readonly name = "ReportError";

  constructor(readonly code: ReportErrorCode) {
    super(`No report: ${code}`);
  }
}
