import { figureLabel } from "../../figures";
import type { ClaimEvidence, Evidence } from "../evidence";
import type { TextEvidence } from "../textEvidence";

/** The values that a finding speaks of, as 校验说明 keeps them: the same values give the same text. */
export function evidenceValues(evidence: Evidence): string {
  switch (evidence.kind) {
    case "sum":
      return `${evidence.left.value} ≠ ${evidence.right.value}`;
    case "notPlain":
    case "unreadable":
      return evidence.text;
    case "alike":
      return evidence.cells.map(({ figure, text }) => `${figureLabel(figure)} ${text}`).join("；");
    case "lostFormulas":
      return [evidence.overwritten, evidence.cleared].filter((areas) => areas !== "").join("，");
    case "lostFlags":
      return evidence.areas;
    case "unverified":
      return evidence.places.map(({ table, sheet, areas }) => `${table ?? sheet ?? ""} ${areas}`).join("；");
    case "impossible":
      return String(evidence.value);
    case "organKind":
      return `${evidence.name}，${evidence.chosen}`;
    case "regulations":
      return evidence.terms.map(({ value }) => value ?? "").join("、");
    case "implausible":
      return `${evidence.value}，${evidence.against}`;
    case "acrossYears":
      return `${evidence.value}，${evidence.expected}`;
    case "jump":
      return `${evidence.value}，${evidence.last}`;
    case "narrative":
      return textValues(evidence);
    case "claim":
      return claimValues(evidence);
    case "stale":
    case "staleCell":
    case "unfilled":
    case "blank":
      return "";
  }
}

/** What was written, and what the tables have of it: a reason given for one sentence and its figures is none when either changes. */
function claimValues(evidence: ClaimEvidence): string {
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

/** What was written, or what is missing: a reason given for one sentence is none for another with the same words. */
function textValues(evidence: TextEvidence): string {
  if (evidence.what === "repetition") return `${(evidence.rate * 100).toFixed(0)}%`;
  const said = evidence.sentence === "" ? evidence.words : evidence.sentence;
  return evidence.what === "cumulated" ? `${said}；${evidence.last}` : said;
}
