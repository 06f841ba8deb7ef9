import { checkWords } from "../../checks";
import type { CheckWords } from "../../findings";
import { inLanguage, type Language } from "../../language";
import { narrativeWordsOf } from "../../narrative";
import type { Evidence, Finding } from "./finding";

/** The words of a kind take evidence of that kind, which the type of the whole table cannot say. */
const wordsOf = (evidence: Evidence): CheckWords<Evidence> =>
  (evidence.kind === "claim" || evidence.kind === "narrative" ? narrativeWordsOf(evidence) : checkWords[evidence.kind]) as CheckWords<Evidence>;

/** A finding as one sentence for people: what is wrong, where, and what to do. */
export const sentence = (finding: Finding, language: Language): string => inLanguage(wordsOf(finding.evidence), language)(finding);

/** The values that a finding speaks of, as 校验说明 keeps them: the same values give the same text. */
export const evidenceValues = (evidence: Evidence): string => wordsOf(evidence).values(evidence);

/** What should stand in the cell of a finding, where arithmetic says it. */
export const expectedValue = (finding: Finding): number | undefined => wordsOf(finding.evidence).expected?.(finding);

/** Reasons that are usual for a finding of this kind. */
export function usualReasons({ evidence }: Finding, language: Language): readonly string[] {
  const { reasons } = wordsOf(evidence);
  if (reasons === undefined) return [];
  return inLanguage(typeof reasons === "function" ? reasons(evidence) : reasons, language);
}
