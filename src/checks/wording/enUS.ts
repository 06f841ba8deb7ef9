import { columnLabel, figureLabel, figureOf, rowLabel } from "../../figures";
import type { AcrossYearsEvidence, Finding, ImplausibleEvidence, ImpossibleEvidence, JumpEvidence, RegulationsEvidence } from "../evidence";
import { lostFormulasEn } from "../lostFormulas/words";
import { organKindWords } from "../organKind/words";
import { unreadableWords } from "../unreadable/words";
import { alikeEn, notPlainEn, passedOverEn } from "../notPlain/en";
import { sumEn } from "../sum/en";
import { claimEn } from "./claimEn";
import { blankEn, unfilledEn } from "./missingEn";
import { staleCellEn, staleEn, unverifiedEn } from "./staleEn";
import { textEn } from "./textEn";

/** A finding as one English sentence; the form's labels stay Chinese. */
export function sentenceEn(finding: Finding): string {
  const { evidence } = finding;
  if (evidence.kind === "narrative") return textEn(evidence);
  if (evidence.kind === "claim") return claimEn(evidence);
  if (evidence.kind === "organKind") return organKindWords.en(evidence);
  if (evidence.kind === "unreadable") return unreadableWords.en(evidence);
  if (evidence.kind === "staleCell") return staleCellEn(evidence);
  if (evidence.kind === "unverified") return unverifiedEn(evidence);
  if (evidence.kind === "alike") return alikeEn(evidence);
  const table = figureOf(finding.figures[0]).table.gloss;
  switch (evidence.kind) {
    case "sum":
      return `${table}, ${sumEn(finding, evidence)}`;
    case "impossible":
      return `${table}, “${figureLabel(evidence.figure)}” is ${evidence.value}: ${impossibleEn(evidence)}.`;
    case "notPlain":
      return `${table}, “${figureLabel(evidence.figure)}” ${notPlainEn(evidence)}.${passedOverEn(evidence.sums)}`;
    case "regulations":
      return `${table}, ${regulationsEn(evidence)}`;
    case "implausible":
      return `${table}, ${implausibleEn(finding, evidence)}`;
    case "acrossYears":
      return `${table}, ${acrossYearsEn(finding, evidence)}`;
    case "lostFormulas":
      return `${table} ${lostFormulasEn(evidence)}`;
    case "lostFlags":
      return `${table} ${evidence.areas.replaceAll("、", ", ")}: the flags (conditional formats that colour wrong cells) are gone, perhaps by a paste. The figures are checked all the same.`;
    case "jump":
      return `${table}, ${jumpEn(finding, evidence)}`;
    case "blank":
      return `${table} ${blankEn(evidence)}`;
    case "stale":
      return `${table} ${staleEn(evidence)}`;
    case "unfilled":
      return `${table}, ${unfilledEn(finding, evidence)}`;
  }
}

function impossibleEn({ why }: ImpossibleEvidence): string {
  switch (why) {
    case "negative":
      return "it cannot be negative";
    case "fraction":
      return "it must be a whole number";
    case "tooLarge":
      return "it is too large; please check digits and unit";
  }
}

function regulationsEn({ terms, organKind }: RegulationsEvidence): string {
  const filled = terms.map(({ figure, value }) => `${columnLabel(figureOf(figure))} ${value ?? ""}`).join(", ");
  return (
    `“规章” says ${filled}, but an organ of the kind “${organKind}” cannot make government rules. ` +
    "Move figures of “行政规范性文件” (normative documents) to their row and enter 0 here, or correct “机关类别” on sheet “基本信息”."
  );
}

function implausibleEn({ figures }: Finding, { what, value, against }: ImplausibleEvidence): string {
  switch (what) {
    case "cases":
      return `reviews and suits are ${value}, more than the ${against} applications received or carried over. Please check, or give the reason.`;
    case "inForce":
      return `“${rowLabel(figureOf(figures[0]))}”: ${value} in force, fewer than the ${against} made this year. Please check, or give the reason.`;
    case "fees":
      return `“${figureLabel(figures[0])}” says ${value} (in ten thousand yuan), which looks like an amount in yuan. Please check, or give the reason.`;
  }
}

function acrossYearsEn({ check, figures }: Finding, { value, expected, parts }: AcrossYearsEvidence): string {
  const label = figureLabel(figures[0]);
  if (check === "B1") {
    return `“${label}” says ${value}, but “${figureLabel(parts[0]?.figure)}” of last year's report says ${expected}. They must be equal; please check both reports.`;
  }
  const [before = 0, issued = 0, repealed = 0] = parts.map((part) => part.value);
  return (
    `“${label}” says ${value}, but last year's ${before} + ${issued} made - ${-repealed} repealed gives ${expected}. ` +
    "Please check, or give the reason, such as a clean-up of documents."
  );
}

function jumpEn({ figures }: Finding, { value, last, factor, difference }: JumpEvidence): string {
  return (
    `“${figureLabel(figures[0])}” says ${value}, last year's report ${last}: a large change (named from ${factor} times and a difference of ${difference} on). ` +
    "Check the digits and the unit, or give the reason."
  );
}
