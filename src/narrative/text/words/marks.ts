import { quotedAround } from "../../wording/quotedAround";
import type { TextWords } from "../textWords";
import { shorten } from "../../wording/shorten";

/** D7: a bracket or quotation mark without its other half. */
export interface UnpairedFault {
  readonly what: "unpaired";
}

/** D7: brackets of two widths. */
export interface MixedBracketsFault {
  readonly what: "mixedBrackets";
}

/** D7: 《 within 《, where 〈 should stand. */
export interface NestedFault {
  readonly what: "nested";
}

/** What is said of it. */
export const unpairedWords: TextWords<UnpairedFault> = {
  zh: ({ evidence, place, words }) => `${place}的标点${words}不成对，在“${quotedAround(evidence.sentence, evidence.words)}”中。请补上另一半，或删去这一个。`,
  en: ({ evidence, place, words }) =>
    `${place} has ${words} without its other half, in “${quotedAround(evidence.sentence, evidence.words)}”. Add the other half or delete this one.`,
};

/** What is said of it. */
export const mixedBracketsWords: TextWords<MixedBracketsFault> = {
  zh: ({ evidence, place }) => `${place}的括号“${shorten(evidence.words)}”一边是全角、一边是半角。请改成一致的“（）”。`,
  en: ({ evidence, place }) => `${place}: one bracket of “${shorten(evidence.words)}” is of full width, the other of half width. Use “（）”.`,
};

/** What is said of it. */
export const nestedWords: TextWords<NestedFault> = {
  zh: ({ place, words }) => `${place}书名号里又用了书名号：${words}。里层应改用单书名号〈〉。`,
  en: ({ place, words }) => `${place} has book title marks within book title marks: ${words}. The inner ones should be 〈〉.`,
};
