import type { Fault, Suspect } from "../locate";
import type { Language } from "./language";
import { faultEn, suspectEn } from "./suspectEn";
import type { PlaceOf } from "./suspectWords";
import { faultZh, suspectZh } from "./suspectZh";

/** An explanation of broken rules as one sentence: which cell should hold what, and the proof. */
export function suspectSentence(suspect: Suspect, fault: Fault, placeOf: PlaceOf, language: Language): string {
  return language === "zh-CN" ? suspectZh(suspect, fault, placeOf) : suspectEn(suspect, fault, placeOf);
}

/** What is added where a figure that would change was marked 已核对. */
export function confirmedNote(places: readonly string[], language: Language): string {
  if (places.length === 0) return "";
  return language === "zh-CN"
    ? `${places.join("、")} 已标为“已核对”，请对照原始记录再看一次。`
    : ` ${places.join(", ")} was marked as checked; please compare it with your records once more.`;
}

/** Broken rules as one sentence, where no explanation stands out: what is known of them. */
export function faultSentence(fault: Fault, language: Language): string {
  return language === "zh-CN" ? faultZh(fault) : faultEn(fault);
}
