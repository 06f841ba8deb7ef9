import { figureLabel, type Summand } from "../../../figures";
import type { Worded } from "../../../language";
import type { ClaimWords } from "../claimWords";

/** C8: all is said to be finished, upheld or decided, and `terms` are figures that say otherwise. */
export interface AbsoluteFault {
  readonly what: "absolute";
  readonly claim: "finished" | "upheld" | "uncorrected" | "decided";
  readonly terms: readonly Summand[];
}

const correct: Worded = { zh: "。请核对后改正文或改表四。", en: "Correct the text, or table 4." };

/** What follows of the figures, and the way out. */
const waysOut: Readonly<Record<AbsoluteFault["claim"], Worded>> = {
  finished: { zh: "，还有申请没有办完。请写明结转下年度的件数，或核对表三。", en: "Say how many were carried over, or check table 3." },
  upheld: { zh: "，不是都维持了。请核对后改正文或改表四。", en: correct.en },
  uncorrected: correct,
  decided: correct,
};

/** What is said of all, and the figures against it. */
export const absoluteWords: ClaimWords<AbsoluteFault> = {
  zh: ({ evidence, place, words }) => `${place}说${words}，而${termsZh(evidence.terms)}${waysOut[evidence.claim].zh}`,
  en: ({ evidence, place, words }) => `${place} says ${words}, but ${termsEn(evidence.terms)}. ${waysOut[evidence.claim].en}`,
  values: ({ terms }) => [terms.map(({ value }) => value ?? "").join("、")],
};

const termsZh = (terms: readonly Summand[]): string => terms.map(({ figure, value }) => `“${figureLabel(figure)}”是 ${value ?? ""}`).join("，");
const termsEn = (terms: readonly Summand[]): string => terms.map(({ figure, value }) => `“${figureLabel(figure)}” is ${value ?? ""}`).join(", ");
