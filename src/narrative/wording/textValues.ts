import type { TextEvidence } from "../text/textEvidence";

/** What was written, or what is missing: a reason given for one sentence is none for another with the same words. */
export function textValues(evidence: TextEvidence): string {
  if (evidence.what === "repetition") return `${(evidence.rate * 100).toFixed(0)}%`;
  const said = evidence.sentence === "" ? evidence.words : evidence.sentence;
  return evidence.what === "cumulated" ? `${said}；${evidence.last}` : said;
}
