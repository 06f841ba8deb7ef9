import type { NarrativePlace } from "./narrativePlace";

/** What words of 正文 are at fault for, as a sentence is given it: where they stand, and the words in quotation marks. */
export interface Told<Fault> {
  readonly evidence: NarrativePlace & Fault;
  /** 「正文第一部分」, “Section 1”. */
  readonly place: string;
  readonly words: string;
}

/** What was written, or what is missing: a reason given for one sentence is none for another with the same words. */
export const saidIn = ({ sentence, words }: NarrativePlace): string => (sentence === "" ? words : sentence);
