import type { TextWords } from "../textWords";

/** D7: words twice in a row; two marks in a row. */
export interface DoubledFault {
  readonly what: "doubled";
  readonly once: string;
}

/** D7: a verb before its object and again before the number. */
export interface DoubledVerbFault {
  readonly what: "doubledVerb";
  readonly verb: string;
}

/** D7: an exact number with 余 or 多. */
export interface ExactAboutFault {
  readonly what: "exactAbout";
  readonly number: number;
  readonly about: string;
}

/** What is said of it. */
export const doubledWords: TextWords<DoubledFault> = {
  zh: ({ evidence, place, words }) => `${place}${words}重复了，是否应为“${evidence.once}”？`,
  en: ({ evidence, place, words }) => `${place} has ${words}: should it be “${evidence.once}”?`,
};

/** What is said of it. */
export const doubledVerbWords: TextWords<DoubledVerbFault> = {
  zh: ({ evidence, place, words }) => `${place}的${words}里动词“${evidence.verb}”前后重复。请删去一个。`,
  en: ({ evidence, place, words }) => `${place} has the verb “${evidence.verb}” twice in ${words}. Delete one of them.`,
};

/** What is said of it. */
export const exactAboutWords: TextWords<ExactAboutFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}：${evidence.number} 是准确的数，不必再写“${evidence.about}”。请删去“${evidence.about}”，或改成整数。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}: ${evidence.number} is exact, “${evidence.about}” says that it is not. Delete “${evidence.about}”, or round the number.`,
};
