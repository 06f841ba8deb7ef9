import type { CheckWords } from "../../findings";
import type { SumEvidence } from "./check";
import { sumEn } from "./en";
import { sumZh } from "./zh";

/** A sum that does not hold; in a total the sum of its parts should stand, if all of them are there. */
export const sumWords: CheckWords<SumEvidence> = {
  zh: sumZh,
  en: sumEn,
  values: ({ left, right }) => `${left.value} ≠ ${right.value}`,
  expected: ({ evidence: { relation, left } }) => (relation === "total" && left.terms.every(({ value }) => value !== undefined) ? left.value : undefined),
};
