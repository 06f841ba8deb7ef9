import type { CheckWords } from "../../findings";
import { saidIn, type Told } from "../told";
import { placeEn, placeZh } from "../wording/place";
import type { ClaimWords } from "./claimWords";
import { claimWords, type ClaimEvidence, type ClaimFault } from "./registry";
import { shorten } from "../wording/shorten";

/** A fault's words take that fault, which the type of the whole table cannot say. */
const wordsOf = ({ what }: ClaimEvidence): ClaimWords<ClaimFault> => claimWords[what] as ClaimWords<ClaimFault>;

/** What is said of a claim; a reason holds for its sentence and for the figures beside it. */
export const claimSentences: CheckWords<ClaimEvidence> = {
  zh: ({ evidence }) => wordsOf(evidence).zh(told(evidence, placeZh(evidence))),
  en: ({ evidence }) => wordsOf(evidence).en(told(evidence, placeEn(evidence))),
  values: (evidence) => [saidIn(evidence), ...wordsOf(evidence).values(evidence)].filter((part) => part !== "").join("；"),
  reasons: {
    zh: ["文中的数与表里统计口径不同", "文中说的不是这一项"],
    en: ["Text and table count different things", "The text speaks of something else"],
  },
};

const told = (evidence: ClaimEvidence, place: string): Told<ClaimFault> => ({ evidence, place, words: `“${shorten(evidence.words, 80)}”` });
