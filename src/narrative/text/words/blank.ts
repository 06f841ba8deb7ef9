import { quotedAround } from "../../wording/quotedAround";
import type { Worded } from "../../../language";
import type { TextWords } from "../textWords";

/** D6: a blank of a template is left. Of a tag: what it waits for and where that is to be filled in, as far as it is known. */
export interface BlankFault {
  readonly what: "blank";
  readonly name?: string;
  /** Whether tags are replaced there, in 基本信息 too. */
  readonly hasTags?: true;
  /** Why a tag stays as it is written, and what to do, where it is more than that something is not filled in. */
  readonly why?: Worded;
  readonly awaits?: readonly { readonly name: string; readonly cell: { readonly sheet: string; readonly address: string } }[];
}

/** What is said of it. */
export const blankWords: TextWords<BlankFault> = {
  zh: ({ evidence, place, words }) => {
    if (evidence.awaits)
      return `${place}的${words}没有换成内容：${evidence.awaits.map(({ name, cell }) => `“${name}”（${cell.sheet}!${cell.address}）`).join("、")}还没有填。请到那里填写，或删去这一句。`;
    if (evidence.why) return `${place}的${words}没有换成内容：${evidence.why.zh}，或删去这一句。`;
    if (isLoneBrace(evidence.words))
      return `${place}的${words}没有成对，会照样印出，在“${quotedAround(evidence.sentence, evidence.words)}”中。标签要写成 {名称}，请补全，或删去。`;
    if (isTag(evidence.words) && evidence.name !== undefined && !evidence.hasTags)
      return `${place}里写了标签${words}，标签在这里不会换成内容，会照样印出。请直接写出内容。`;
    if (isTag(evidence.words)) return `${place}的${words}没有换成内容：这一项还空着，或名称写错了。请到“基本信息”或表里填写，或改正名称，或删去这一句。`;
    return `${place}还有没填的空：${words}，在“${quotedAround(evidence.sentence, evidence.words)}”中。请填写，或删去这一句。`;
  },
  en: ({ evidence, place, words }) => {
    if (evidence.awaits)
      return `${place}: nothing took the place of ${words}, as ${evidence.awaits.map(({ name, cell }) => `“${name}” (${cell.sheet}!${cell.address})`).join(", ")} ${evidence.awaits.length > 1 ? "are" : "is"} not filled in. Fill it in there, or delete the sentence.`;
    if (evidence.why) return `${place}: nothing took the place of ${words}: ${evidence.why.en}, or delete the sentence.`;
    if (isLoneBrace(evidence.words))
      return `${place}: ${words} has no other half and is printed as it stands, in “${quotedAround(evidence.sentence, evidence.words)}”. A tag is written {name}: complete it, or delete the brace.`;
    if (isTag(evidence.words) && evidence.name !== undefined && !evidence.hasTags)
      return `${place} has the tag ${words}, which is not replaced there and printed as it stands. Write what it stands for.`;
    if (isTag(evidence.words))
      return `${place}: nothing took the place of ${words}. What it names is blank, or its name is wrong. Fill it in, mend the name, or delete the sentence.`;
    return `${place} still has a blank: ${words}, in “${quotedAround(evidence.sentence, evidence.words)}”. Fill it in, or delete the sentence.`;
  },
};

/** A name in braces that nothing took the place of. */
const isTag = (words: string): boolean => words.startsWith("{");

/** A brace without its other half. */
const isLoneBrace = (words: string): boolean => /^[{}｛｝]$/u.test(words);
