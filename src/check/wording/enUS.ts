import { claimEn } from "./claimEn";
import type {
  AcrossYearsEvidence,
  BlankEvidence,
  Finding,
  ImplausibleEvidence,
  ImpossibleEvidence,
  JumpEvidence,
  NotPlainEvidence,
  RegulationsEvidence,
  Side,
  SumEvidence,
} from "../finding";
import { blankPlaces } from "./blankPlaces";
import { columnLabel, figureLabel, figureOf, rowLabel } from "./figureLabel";
import { unreadableWords } from "./unreadableWords";
import { noTextWords } from "./noTextWords";
import { sideWords, sumWords } from "./sumWords";
import { sumSubject, termLabel } from "./termLabel";
import { textEn } from "./textEn";

/** How many blank places a sentence names before it says "and more". */
const NAMED_BLANKS = 5;

/** A finding as one English sentence; the form's labels stay Chinese. */
export function sentenceEn(finding: Finding): string {
  const { evidence } = finding;
  if (evidence.kind === "narrative") return textEn(evidence);
  if (evidence.kind === "claim") return claimEn(evidence);
  if (evidence.kind === "unreadable") return unreadableWords["en-US"](evidence);
  const table = `Table ${figureOf(finding.figures[0] ?? "").table.number}`;
  switch (evidence.kind) {
    case "sum":
      return `${table}, ${evidence.relation === "total" ? totalEn(finding, evidence) : balanceEn(finding, evidence)}`;
    case "impossible":
      return `${table}, “${figureLabel(evidence.figure)}” is ${evidence.value}: ${impossibleEn(evidence)}.`;
    case "notPlain":
      return `${table}, “${figureLabel(evidence.figure)}” ${notPlainEn(evidence)}.`;
    case "regulations":
      return `${table}, ${regulationsEn(evidence)}`;
    case "implausible":
      return `${table}, ${implausibleEn(finding, evidence)}`;
    case "acrossYears":
      return `${table}, ${acrossYearsEn(finding, evidence)}`;
    case "jump":
      return `${table}, ${jumpEn(finding, evidence)}`;
    case "blank":
      return `${table} has ${evidence.figures.length} ${evidence.figures.length === 1 ? "cell" : "cells"} not filled in: ${blankEn(evidence)}. Enter 0 where there was nothing.`;
  }
}

function totalEn(finding: Finding, { left, right, difference }: SumEvidence): string {
  const total = right.terms[0];
  if (total === undefined) throw new RangeError(`Rule ${finding.id} has no total`);
  const off = difference < 0 ? `${-difference} too many` : `${difference} too few`;
  return (
    `“${sumSubject(finding.check, total.figure)}”: the parts add up to ${left.value}${partsEn(finding, left)}, ` +
    `“${termLabel(finding.check, total.figure)}” says ${right.value}, ${off}. Please check these cells.`
  );
}

function balanceEn(finding: Finding, { left, right, difference }: SumEvidence): string {
  const first = finding.figures[0] ?? "";
  return (
    `column “${sumSubject(finding.check, first)}” does not balance: ${sideWords(finding.check, left, "(blank)")}, ${sideWords(finding.check, right, "(blank)")}, ` +
    `a difference of ${Math.abs(difference)}. Items 1 and 2 must equal items 3 and 4; please check this column.`
  );
}

/** The parts that a total was made of, in brackets; nothing where all are zero. */
function partsEn({ check }: Finding, side: Side): string {
  const { counted, blank } = sumWords(check, side);
  const inside = [counted, blank > 0 ? `${blank} more without a number` : ""].filter((part) => part !== "").join(", ");
  return inside === "" ? "" : ` (${inside})`;
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

function notPlainEn({ reads, text, what }: NotPlainEvidence): string {
  if (what !== undefined) return noTextWords[what]["en-US"](text);
  const written = `says “${text}”: `;
  if (reads === undefined) return `${written}not a number; please enter one`;
  if (reads === 0) return `${written}not a number; enter 0 where there was nothing`;
  return `${written}only the number should stand here; change it to ${reads}?`;
}

function regulationsEn({ terms, organKind }: RegulationsEvidence): string {
  const filled = terms.map(({ figure, value }) => `${columnLabel(figureOf(figure))} ${value ?? ""}`).join(", ");
  return (
    `“规章” says ${filled}, but an organ of the kind ${organKind} cannot make 规章. ` +
    "Move figures of 行政规范性文件 to their row and enter 0 here, or correct 机关类别 on sheet 基本信息."
  );
}

function implausibleEn({ figures }: Finding, { what, value, against }: ImplausibleEvidence): string {
  switch (what) {
    case "cases":
      return `reviews and suits are ${value}, more than the ${against} applications received or carried over. Please check, or give the reason.`;
    case "inForce":
      return `“${rowLabel(figureOf(figures[0] ?? ""))}”: ${value} in force, fewer than the ${against} made this year. Please check, or give the reason.`;
    case "fees":
      return `“${figureLabel(figures[0] ?? "")}” says ${value} 万元 (ten thousand yuan), which looks like an amount in yuan. Please check, or give the reason.`;
  }
}

function acrossYearsEn({ check, figures }: Finding, { value, expected, parts }: AcrossYearsEvidence): string {
  const label = figureLabel(figures[0] ?? "");
  if (check === "B1") {
    return `“${label}” says ${value}, but “${figureLabel(parts[0]?.figure ?? "")}” of last year's report says ${expected}. They must be equal; please check both reports.`;
  }
  const [before = 0, issued = 0, repealed = 0] = parts.map((part) => part.value);
  return (
    `“${label}” says ${value}, but last year's ${before} + ${issued} made - ${-repealed} repealed gives ${expected}. ` +
    "Please check, or give the reason, such as a clean-up of documents."
  );
}

function jumpEn({ figures }: Finding, { value, last, factor, difference }: JumpEvidence): string {
  return (
    `“${figureLabel(figures[0] ?? "")}” says ${value}, last year's report ${last}: a large change (named from ${factor} times and a difference of ${difference} on). ` +
    "Check the digits and the unit, or give the reason."
  );
}

function blankEn({ figures }: BlankEvidence): string {
  const { wholeRows, single } = blankPlaces(figures);
  const places = [...wholeRows.map((row) => `all of “${row}”`), ...single.map((label) => `“${label}”`)];
  const named = places.slice(0, NAMED_BLANKS).join(", ");
  return places.length > NAMED_BLANKS ? `${named} and more` : named;
}
