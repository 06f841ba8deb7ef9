import type { FollowingYear, YearNote } from "../../jobs";

/** Asks whether a chosen file may replace what 上年数据 holds. */
export interface LastYearQuestion {
  /** The name of the chosen file. */
  readonly file: string;
  /** The report that stands there; `undefined` where what stands there is none. */
  readonly existing: { readonly organ: string; readonly year: number | undefined; readonly source: string } | undefined;
}

/** The following year's workbook that the report is checked beside, until the pane is closed. */
export interface ChosenFollowing {
  readonly file: string;
  readonly report: FollowingYear;
}

/** The next year's workbook that was handed over as a file. */
export interface RolledForward {
  readonly fileName: string;
  /** Its address for a visible link. */
  readonly url: string;
  readonly year: number;
  readonly years: readonly YearNote[];
}

/** What happens to reports of other years in the pane. */
export type AcrossYearsEvent =
  | { readonly type: "lastYearAsked"; readonly question: LastYearQuestion | undefined }
  /** The following year's workbook was chosen, or is checked beside no more. */
  | { readonly type: "followingChosen"; readonly following: ChosenFollowing | undefined }
  | { readonly type: "rolledForward"; readonly nextYear: RolledForward }
  | { readonly type: "nextYearAsked" };
