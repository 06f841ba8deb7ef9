/** What the checks of the text know of the report. */
export interface TextContext {
  /** 机关名称, in full. */
  readonly organ: string;
  /** 年度: the year that the report is about. */
  readonly year: number;
}
