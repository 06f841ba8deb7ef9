import type { ClaimEvidence } from "../claims/claimEvidence";

/** What was written, and what the tables have of it: a reason given for one sentence and its figures is none when either changes. */
export function claimValues(evidence: ClaimEvidence): string {
  const said = evidence.sentence === "" ? evidence.words : evidence.sentence;
  return [said, ...figureValues(evidence)].filter((part) => part !== "").join("；");
}

function figureValues(evidence: ClaimEvidence): readonly string[] {
  switch (evidence.what) {
    case "count":
      return [evidence.readings.map(({ value }) => value).join("、")];
    case "share":
      return [evidence.readings.map(({ part, whole }) => `${part.value}/${whole.value}`).join("、")];
    case "twoNumbers":
      return [evidence.numbers.join("、")];
    case "named":
      return [String(evidence.value)];
    case "namedUnit":
      return [evidence.unit];
    case "namedParts":
      return [`${evidence.value}，${evidence.parts.map(({ value }) => value).join("、")}`];
    case "absolute":
      return [evidence.terms.map(({ value }) => value ?? "").join("、")];
    default:
      return [];
  }
}
