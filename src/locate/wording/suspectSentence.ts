import { inLanguage, type Language } from "../../language";
import { figureOf } from "../../figures";
import { sumClauseEn, sumClauseZh, type Finding } from "../../checks";
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
  const [first] = findings;
  const evidence = first?.evidence.kind === "sum" ? first.evidence : undefined;
  const sum = first && evidence && { finding: first, evidence, table: figureOf(first.figures[0]).table };
  const words = {
    zh: () => faultZh(fault, sum ? `${sum.table.name}${sumClauseZh(sum.finding, sum.evidence)}` : "", placeOf),
    en: () => faultEn(fault, sum ? `${sum.table.gloss}, ${sumClauseEn(sum.finding, sum.evidence)}` : "", placeOf),
  };
  return inLanguage(words, language)();
}
