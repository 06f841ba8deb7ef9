import type { CheckWords } from "../findings";
import type { Worded } from "../language";
import type { ClaimEvidence } from "./claims/claimEvidence";
import type { NarrativeEvidence } from "./finding";
import type { TextEvidence } from "./text/textEvidence";
import { claimEn } from "./wording/claimEn";
import { claimValues } from "./wording/claimValues";
import { claimZh } from "./wording/claimZh";
import { textEn } from "./wording/textEn";
import { textReasons } from "./wording/textReasons";
import { textValues } from "./wording/textValues";
import { textZh } from "./wording/textZh";

const otherwiseCounted: Worded<readonly string[]> = {
  zh: ["文中的数与表里统计口径不同", "文中说的不是这一项"],
  en: ["Text and table count different things", "The text speaks of something else"],
};

const claimWords: CheckWords<ClaimEvidence> = {
  zh: ({ evidence }) => claimZh(evidence),
  en: ({ evidence }) => claimEn(evidence),
  values: claimValues,
  reasons: otherwiseCounted,
};

const textWords: CheckWords<TextEvidence> = { zh: ({ evidence }) => textZh(evidence), en: ({ evidence }) => textEn(evidence), values: textValues };

/** What is said of a finding of the narrative. */
export function narrativeWordsOf(evidence: NarrativeEvidence): CheckWords<NarrativeEvidence> {
  if (evidence.kind === "claim") return claimWords as CheckWords<NarrativeEvidence>;
  const reasons = textReasons[evidence.what];
  return { ...(textWords as CheckWords<NarrativeEvidence>), ...(reasons && { reasons }) };
}
