import type { CheckWords } from "../findings";
import { claimSentences } from "./claims/claimSentences";
import type { NarrativeEvidence } from "./finding";
import { textSentencesOf } from "./text/textSentences";

/** What is said of a finding of the narrative. */
export const narrativeWordsOf = (evidence: NarrativeEvidence): CheckWords<NarrativeEvidence> =>
  (evidence.kind === "claim" ? claimSentences : textSentencesOf(evidence)) as CheckWords<NarrativeEvidence>;
