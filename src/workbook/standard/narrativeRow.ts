/** One row of 正文: 引言 or the section's number, the sub-heading and the text, each "" where blank. */
export interface NarrativeRow {
  readonly section: string;
  readonly heading: string;
  readonly text: string;
}
