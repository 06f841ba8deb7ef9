import type { FigureId } from "../statute";

/** What is said of figures elsewhere: in the narrative, in last year's report, in the following one. */
export interface Statement<Source> {
  /** All that the words may mean: figures that add up to the number. */
  readonly readings: readonly (readonly FigureId[])[];
  readonly value: number;
  /** That there are so many at least: 「结转下年度办理」 without a number says that there was one. */
  readonly atLeast?: true;
  /** Where it is said and how, such as 「结转下年度·自然人」 of last year's report. Passed through as it is. */
  readonly source: Source;
}
