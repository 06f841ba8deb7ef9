import type { Cause, Change, Fault, Suspect, TypingStep } from "../locate";
import { figureLabel } from "./figureLabel";
import { likelihood, type PlaceOf } from "./suspectWords";

const steps: Readonly<Record<TypingStep, string>> = {
  swapped: "two neighbouring digits swapped",
  replaced: "one digit wrong",
  omitted: "one digit missing",
  added: "one digit too many",
  tenfold: "a nought at the end too many or too few",
};

const likely = { high: "very likely", middle: "probably", low: "possibly" } as const;

const together: Readonly<Record<Cause, string>> = {
  notANumber: "cells that hold no number",
  blank: "cells not filled in",
  typing: "a typing error",
  staleTotal: "totals not brought up to date",
  slip: "two neighbouring cells mixed up",
  merged: "two figures added together in one cell",
  entryAndTotal: "a cell and one of its totals changed, the other totals not",
  otherNumber: "wrong numbers",
  independent: "several separate errors",
};

/** One explanation as a sentence with its proof: which figure should hold what, how many rules that mends, whether others could. */
export function suspectEn(suspect: Suspect, fault: Fault, placeOf: PlaceOf): string {
  const [first, ...others] = suspect.changes;
  if (first === undefined) return "";
  const claim = others.length === 0 ? singleEn(suspect, first, placeOf) : severalEn(suspect, placeOf);
  return `${claim}; ${proofEn(suspect, fault)}.`;
}

function singleEn(suspect: Suspect, { figure, from, to, step }: Change, placeOf: PlaceOf): string {
  const cell = `${placeOf(figure)} “${figureLabel(figure)}”`;
  const sure = likely[likelihood(suspect)];
  if (from === undefined) return `${cell} holds no number; by the rules it should be ${to}`;
  switch (suspect.cause) {
    case "notANumber":
      return from === to ? `${cell}: ${to} is a text that formulas pass over; enter the number ${to}` : `${cell} cannot be ${from}; by the rules it should be ${to}`;
    case "staleTotal":
      return `${cell} should ${sure} be ${to}, not ${from}: the total was perhaps not brought up to date`;
    default:
      return `${cell} should ${sure} be ${to}, not ${from}${step ? ` (${steps[step]})` : ""}`;
  }
}

function severalEn(suspect: Suspect, placeOf: PlaceOf): string {
  const changes = suspect.changes.map(({ figure, from, to }) => `${placeOf(figure)} should be ${to} (now ${from ?? "blank"})`);
  const nearest = suspect.exact ? "" : "; look up the exact numbers in your records";
  const claim = `${likely[likelihood(suspect)]} ${together[suspect.cause]}: ${changes.join(", ")}${nearest}`;
  return claim.charAt(0).toUpperCase() + claim.slice(1);
}

function proofEn({ repairs, unique, changes, witnesses }: Suspect, { suspects }: Fault): string {
  const mended = repairs.length === 0 ? "" : `this mends ${repairs.length} ${repairs.length === 1 ? "rule" : "rules"}`;
  const rivals = suspects.filter((other) => other.changes.length === changes.length).length - 1;
  const others = unique ? "nothing else would" : rivals > 0 ? `${rivals} other ${rivals === 1 ? "change" : "changes"} would, too` : "";
  const agree = witnesses.agree.map(({ value, source }) => `it agrees with ${source} (${value})`);
  const disagree = witnesses.disagree.map(({ value, source }) => `but ${source} says ${value}`);
  return [...new Set([mended, others, ...agree, ...disagree])].filter((part) => part !== "").join("; ");
}

/** What a fault is, where no single explanation stands out: how many there are, or that none was found. */
export function faultEn({ rules, suspects }: Fault): string {
  const broken = `${rules.length} ${rules.length === 1 ? "rule is" : "rules are"} broken here`;
  const [first] = suspects;
  if (first === undefined) return `${broken}, and no change of up to three cells explains it. Please compare every cell with your records.`;
  if (first.changes.length > 1) return `${broken}: at least ${first.changes.length} cells are wrong. There are ${suspects.length} explanations, the likeliest first.`;
  const off = first.changes.map(({ from = 0, to }) => Math.abs(to - from))[0] ?? 0;
  return `${broken}, off by ${off}: one of these ${suspects.length} cells is wrong, the likeliest first.`;
}
