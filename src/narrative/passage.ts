/** A row of 正文 as it is printed: tags replaced, paragraphs divided by newlines. */
export interface Passage {
  /** 引言, or the number of the section: 一 … 六. */
  readonly section: string;
  /** The sub-heading; may be "". */
  readonly heading: string;
  readonly text: string;
  /** The index of the row of 正文. */
  readonly row: number;
  /** The parts of `text`, and of `heading`, that came from tags. */
  readonly spans?: readonly TagSpan[];
  readonly headingSpans?: readonly TagSpan[];
}

/** Whether a passage has a text: most rows of a sheet that is begun have none yet, and say nothing. */
export const hasText = ({ text }: Passage): boolean => text.trim() !== "";

/** A part of a text that came from a tag: UTF-16 offsets in the text, and the tag's name. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}
