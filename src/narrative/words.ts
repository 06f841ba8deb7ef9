import type { CheckWords } from "../findings";
import { claimSentences } from "./claims/claimSentences";
import type { NarrativeEvidence } from "./finding";
import type { TextEvidence } from "./text/textEvidence";
import { textEn } from "./wording/textEn";
import { textReasons } from "./wording/textReasons";
import { textValues } from "./wording/textValues";
import { textZh } from "./wording/textZh";

const textWords: CheckWords<TextEvidence> = { zh: ({ evidence }) => textZh(evidence), en: ({ evidence }) => textEn(evidence), values: textValues };

/** What is said of a finding of the narrative. */
export function narrativeWordsOf(evidence: NarrativeEvidence): CheckWords<NarrativeEvidence> {
  if (evidence.kind === "claim") return claimSentences as CheckWords<NarrativeEvidence>;
  const reasons = textReasons[evidence.what];
  return { ...(textWords as CheckWords<NarrativeEvidence>), ...(reasons && { reasons }) };
}
