import type { SourcePlace } from "../documents";
import type { Worded } from "../language";
import type { FigureId } from "../statute";

/**
 * What is to be known of something that was read: `question` it is not certain and was left blank, so that a person is asked; `changed` it was written otherwise
 * in the source; `remark` it was read, and something about it is worth a look; `left` it is no part of the report and was left out; `filled` a person has answered a question.
 */
export type NoteKind = "question" | "changed" | "remark" | "left" | "filled";

/** One thing that a person should know of what was read. */
export interface ImportNote {
  readonly kind: NoteKind;
  /** What it is about: 「表三 本年新收·自然人」, 「正文 六」, 「基本信息 机关名称」. */
  readonly about: string;
  /** Where it stands in the source; absent where it stands nowhere. */
  readonly place?: SourcePlace;
  /** The words of the source; "" where there are none. */
  readonly words: string;
  readonly sentence: Worded;
  /** The figures that are blank for it. */
  readonly figures?: readonly FigureId[];
  /** That the source has nothing, or a sign for none, in the places of all of them: they are 0, or nobody knows them. */
  readonly mayBeNought?: true;
  /** What of the report is not known for it, where it is that. */
  readonly asks?: "organ" | "year";
}

/** Where something of the report was taken from. */
export interface SourceLine {
  /** 「表三 本年新收」, 「正文 一 （一）主动公开」, 「基本信息 统计期限」 */
  readonly about: string;
  readonly place: SourcePlace;
  /** The last of several places, as of a section's paragraphs. */
  readonly until?: SourcePlace;
  /** The words that it was taken from, as far as a cell shows them well. */
  readonly words: string;
  readonly figures?: readonly FigureId[];
}
