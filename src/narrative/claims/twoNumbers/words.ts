import { sectionEn } from "../../../findings";
import { sectionZh } from "../../wording/sectionZh";
import type { ClaimWords } from "../claimWords";

/** C11: one quantity with two numbers; the first stands in the section `first`. */
export interface TwoNumbersFault {
  readonly what: "twoNumbers";
  readonly name: string;
  readonly unit: string;
  readonly numbers: readonly [number, number];
  readonly first: string;
}

/** Both numbers, and where the first stands. */
export const twoNumbersWords: ClaimWords<TwoNumbersFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}写的是${words}，而${sectionZh(evidence.first)}写的“${evidence.name}”是 ${evidence.numbers[0]} ${evidence.unit}，前后不一致。请核对后改成一致；统计口径不同的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} says ${words}, but ${sectionEn(evidence.first).replace("The", "the").replace("Section", "section")} has ${evidence.numbers[0]} for “${evidence.name}”. Make them agree, or explain what was counted otherwise.`,
  values: ({ numbers }) => [numbers.join("、")],
};
