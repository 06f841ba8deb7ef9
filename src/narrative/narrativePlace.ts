/** Stands for the section where words stand in 基本信息; `name` says under which name. */
export const NAMED_SECTION = "要素";

/** Where words of 正文 stand: the row, the sentence, and the words in it. */
export interface NarrativePlace {
  /** 引言, or the number of the section. */
  readonly section: string;
  /** The index of the row of 正文; that of a section as a whole is its first row's. */
  readonly row: number;
  /** The sentence around the words; "" where something is missing as a whole. */
  readonly sentence: string;
  /** Whether the words stand in the row's sub-heading; else in its text. */
  readonly inHeading?: true;
  /** Where the words begin and end there, in UTF-16 units; both 0 for what is missing. */
  readonly start: number;
  readonly end: number;
  /** The words themselves; for what is missing, what should stand there. */
  readonly words: string;
}
