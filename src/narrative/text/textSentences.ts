import type { CheckWords } from "../../findings";
import { saidIn, type Told } from "../told";
import { placeEn, placeZh } from "../wording/place";
import { textWords, type TextEvidence, type TextFault } from "./registry";
import type { TextWords } from "./textWords";

/** What is said of words of 正文. */
export function textSentencesOf({ what }: TextEvidence): CheckWords<TextEvidence> {
  // A fault's words take that fault, which the type of the whole table cannot say.
  const { zh, en, values = saidIn, reasons } = textWords[what] as TextWords<TextFault>;
  return {
    zh: ({ evidence }) => zh(told(evidence, nameOf(evidence, (name) => `“基本信息”里的“${name}”`) ?? placeZh(evidence))),
    en: ({ evidence }) => en(told(evidence, nameOf(evidence, (name) => `“${name}” in 基本信息`) ?? placeEn(evidence))),
    values,
    ...(reasons && { reasons }),
  };
}

/** The name in 基本信息 under which the words stand, in a language. */
const nameOf = (evidence: TextEvidence, worded: (name: string) => string): string | undefined =>
  "name" in evidence && evidence.name !== undefined ? worded(evidence.name) : undefined;

const told = (evidence: TextEvidence, place: string): Told<TextFault> => ({ evidence, place, words: `“${evidence.words}”` });
