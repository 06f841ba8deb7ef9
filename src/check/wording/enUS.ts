import type {
  BlankEvidence,
  Finding,
  ImpossibleEvidence,
  NotPlainEvidence,
  Side,
  SumEvidence,
} from "../finding";
import { blankPlaces } from "./blankPlaces";
import { figureLabel, figureOf } from "./figureLabel";
import { sideWords, sumWords } from "./sumWords";
import { sumSubject, termLabel } from "./termLabel";

/** How many blank places a sentence names before it says "and more". */
const NAMED_BLANKS = 5;

/** A finding as one English sentence; the form's labels stay Chinese. */
export function sentenceEn(finding: Finding): string {
  const { evidence } = finding;
  const table = `Table ${figureOf(finding.figures[0] ?? "").table.number}`;
  switch (evidence.kind) {
    case "sum":
      return `${table}, ${evidence.relation === "total" ? totalEn(finding, evidence) : balanceEn(finding, evidence)}`;
    case "impossible":
      return `${table}, “${figureLabel(evidence.figure)}” is ${evidence.value}: ${impossibleEn(evidence)}.`;
    case "notPlain":
      return `${table}, “${figureLabel(evidence.figure)}” says “${evidence.text}”: ${notPlainEn(evidence)}.`;
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

function notPlainEn({ reads, text }: NotPlainEvidence): string {
  if (text.startsWith("#")) return "a formula error; mend the formula or enter the number";
  if (reads === undefined) return "not a number; please enter one";
  if (reads === 0) return "not a number; enter 0 where there was nothing";
  return `only the number should stand here; change it to ${reads}?`;
}

function blankEn({ figures }: BlankEvidence): string {
  const { wholeRows, single } = blankPlaces(figures);
  const places = [...wholeRows.map((row) => `all of “${row}”`), ...single.map((label) => `“${label}”`)];
  const named = places.slice(0, NAMED_BLANKS).join(", ");
  return places.length > NAMED_BLANKS ? `${named} and more` : named;
}
