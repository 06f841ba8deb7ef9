import type { Edition } from "../../statute";

/** Why nothing can be made of a workbook. */
export type ReportErrorCode =
  | "noOrganSheet"
  | "noOrgan"
  | "notOrgan"
  | "noYear"
  | "dateUnread"
  | "noTables"
  | "tablesTwice"
  | "noPublished"
  | "publishedBlank"
  | "standardWorkbook"
  | "summedUp"
  | "oldEdition"
  | "oldResults"
  | "errorFigures"
  | "unknownYear"
  | "otherYear"
  | "noCarriedIn"
  | "notFollowing"
  | "otherOrgan";

/**
 * What was to be made of it: the report, a page of its text, its figures as data, the workbook of the next year, a comparison of two years; a template is kept by the organ's name.
 * `lastYear`, `following`: it was to serve as the report of the year before or after another one; `rollup`: its figures were to be added to those of other units; `import`: a workbook was to be made of a published report.
 */
export type ReportPurpose = "report" | "text" | "figures" | "next" | "template" | "compare" | "lastYear" | "following" | "rollup" | "import";

/** Whose report of which year is meant; "" and `undefined` where that is not known. */
export interface StatedReport {
  readonly organ: string;
  readonly year: number | undefined;
}

/** The report that was wanted, and the one that was chosen. */
export interface ChosenReport {
  readonly wanted: StatedReport;
  readonly chosen: StatedReport;
}

/** The workbook lacks what is needed to make something of it; `describeError` words it. */
export class ReportError extends Error {
  override readonly name = "ReportError";

  constructor(
    readonly code: ReportErrorCode,
    readonly purpose: ReportPurpose,
    /** The cells that it is about, as people name them; "" where there is nothing to name. */
    readonly about = "",
    /** Of a chosen workbook that is refused: which one it is. */
    readonly chosen: ChosenReport = { wanted: { organ: "", year: undefined }, chosen: { organ: "", year: undefined } },
    /** The form of its tables. */
    readonly edition?: Edition,
  ) {
    super(`No ${purpose}: ${code}`);
  }
}
