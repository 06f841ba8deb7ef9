import type { Edition, FigureId } from "../statute";

/** What 基本信息 says of the organ and its report. A blank field is "". */
export interface OrganData {
  /** 机关名称 */
  readonly name: string;
  /** 简称; blank: the name itself is used. */
  readonly shortName?: string;
  /** 机关类别 */
  readonly kind: string;
  /** 年度 */
  readonly year: number;
  /** 报告标题; blank: the form's own title is used. */
  readonly title: string;
  /** 统计期限 */
  readonly period: string;
  /** 报告日期 */
  readonly date: string;
  /** 联系方式 */
  readonly contact: string;
}

/** One row of 正文: a sub-heading (may be "") and its text, paragraphs divided by newlines, tags not yet replaced. */
export interface NarrativeRow {
  /** 引言, or the number of the section: 一 … 六. */
  readonly section: string;
  /** In a section with a table: whether it stands below the table; above it where nothing is said. */
  readonly afterTable?: true;
  readonly heading: string;
  readonly text: string;
  /** Whether something that cannot be read stands where the text belongs: the row is no blank one. */
  readonly unreadable?: true;
}

/** What last year's report said, for tags that compare. */
export interface LastYear {
  readonly year: number;
  /** As they were printed; what is not known is absent. */
  readonly figures: ReadonlyMap<FigureId, string>;
}

/** Names and figures whose cells hold what cannot be read, with these cells as people name them. */
export interface UnreadCells {
  readonly names: ReadonlyMap<string, string>;
  readonly figures: ReadonlyMap<FigureId, string>;
}

/** Everything a report is made from. */
export interface ReportContent {
  readonly edition: Edition;
  readonly organ: OrganData;
  /** The figures as they are to be printed; a figure that is not filled in is absent. */
  readonly figures: ReadonlyMap<FigureId, string>;
  /** 要素: named figures as they are to be printed, by name. */
  readonly namedFigures: ReadonlyMap<string, string>;
  /** The units beside them, by the same names. */
  readonly namedUnits?: ReadonlyMap<string, string>;
  readonly narrative: readonly NarrativeRow[];
  /** What is not filled in as it cannot be read. */
  readonly unread?: UnreadCells;
  /** Absent where the workbook has nothing of last year. */
  readonly lastYear?: LastYear;
}
