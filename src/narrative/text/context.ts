/** A 要素, as 基本信息 has it. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** What the checks of the text know of the report. */
export interface TextContext {
  /** 机关名称, in full. */
  readonly organ: string;
  /** 年度: the year that the report is about. */
  readonly year: number;
  readonly named?: readonly NamedText[];
}
