/** Why nothing can be made of a workbook. */
export type ReportErrorCode = "noOrganSheet" | "noOrgan" | "noYear" | "dateUnread" | "noTables" | "oldEdition" | "oldResults" | "errorFigures" | "unknownYear" | "otherYear" | "noCarriedIn" | "notFollowing" | "otherOrgan";

/**
 * What was to be made of it: the report, its figures as data, the workbook of the next year, a comparison of two years; a template is kept by the organ's name.
 * `lastYear`, `following`: it was to serve as the report of the year before or after another one.
 */
export type ReportPurpose = "report" | "figures" | "next" | "template" | "compare" | "lastYear" | "following";

/** The workbook lacks what is needed to make something of it; `describeError` words it. */
export class ReportError extends Error {
  override readonly name = "ReportError";

  constructor(
    readonly code: ReportErrorCode,
    readonly purpose: ReportPurpose,
    /** What it is about, as people name it: cells, the other year or organ; "" where there is nothing to name. */
    readonly about = "",
  ) {
    super(`No ${purpose}: ${code}`);
  }
}
