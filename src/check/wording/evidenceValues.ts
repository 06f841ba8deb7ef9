import type { Evidence } from "../finding";

/** The values that a finding speaks of, as 校验说明 keeps them: the same values give the same text. */
export function evidenceValues(evidence: Evidence): string {
  switch (evidence.kind) {
    case "sum":
      return `${evidence.left.value} ≠ ${evidence.right.value}`;
    case "notPlain":
      return evidence.text;
    case "impossible":
      return String(evidence.value);
    case "regulations":
      return evidence.terms.map(({ value }) => value ?? "").join("、");
    case "implausible":
      return `${evidence.value}，${evidence.against}`;
    case "acrossYears":
      return `${evidence.value}，${evidence.expected}`;
    case "narrative":
      return evidence.words;
    case "blank":
      return "";
  }
}
