/** A 要素, as 基本信息 has it. */
export interface NamedText {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** What 基本信息 says under one of its names: a field, or a 要素. */
export interface SaidText {
  readonly name: string;
  readonly value: string;
  /** Whether tags in it are replaced when it is printed. */
  readonly hasTags?: true;
  /** Whether all years in it are the report's, or at least one of them is; of others years say nothing. */
  readonly years?: "all" | "one";
  /** Whether it must be read as a day, a year: what cannot be is told as such. */
  readonly isRead?: true;
}

/** What the checks of the text know of the report. */
export interface TextContext {
  /** 机关名称, in full. */
  readonly organ: string;
  /** 年度: the year that the report is about. */
  readonly year: number;
  readonly named?: readonly NamedText[];
  /** What 基本信息 says: checked where it stands, and not where a tag prints it. */
  readonly said?: readonly SaidText[];
}
