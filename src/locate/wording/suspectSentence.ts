import { inLanguage, type Language } from "../../language";
import { isOfSum, sumClauseEn, sumClauseZh } from "../../checks";
import type { Finding } from "../../findings";
import type { Fault, Suspect } from "../suspect";
import { faultEn, suspectEn } from "./suspectEn";
import type { PlaceOf } from "./suspectWords";
import { faultZh, suspectZh } from "./suspectZh";

/** An explanation of broken rules as one sentence: which cell should hold what, and the proof. */
export function suspectSentence(suspect: Suspect, fault: Fault, placeOf: PlaceOf, language: Language): string {
  return inLanguage({ zh: suspectZh, en: suspectEn }, language)(suspect, fault, placeOf);
}

/** What is added where a figure that would change was marked 已核对. */
export function confirmedNote(places: readonly string[], language: Language): string {
  if (places.length === 0) return "";
  return inLanguage(
    {
      zh: `${places.join("、")} 已标为“已核对”，请对照原始记录再看一次。`,
      en: ` ${places.join(", ")} was marked as checked; please compare it with your records once more.`,
    },
    language,
  );
}

/**
 * Broken rules as one sentence, where nothing decides between explanations.
 * @param findings the rules' own findings; the first is put into words
 */
export function faultSentence(fault: Fault, findings: readonly Finding[], placeOf: PlaceOf, language: Language): string {
  const sum = findings.slice(0, 1).find(isOfSum);
  const words = {
    zh: () => faultZh(fault, sum ? sumClauseZh(sum) : "", placeOf),
    en: () => faultEn(fault, sum ? sumClauseEn(sum) : "", placeOf),
  };
  return inLanguage(words, language)();
}
