/** Why nothing can be made of a workbook. */
export type ReportErrorCode = "noOrganSheet" | "noOrgan" | "noYear" | "noTables" | "oldEdition" | "oldResults" | "unknownYear" | "otherYear";

/** What was to be made of it: the report, its figures as data, the workbook of the next year; a template is kept by the organ's name. */
export type ReportPurpose = "report" | "figures" | "next" | "template";

/** The workbook lacks what is needed to make something of it; `describeError` words it. */
export class ReportError extends Error {
  override readonly name = "ReportError";

  constructor(
    readonly code: ReportErrorCode,
    readonly purpose: ReportPurpose,
  ) {
    super(`No ${purpose}: ${code}`);
  }
}
