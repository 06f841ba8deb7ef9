import { isTotal, columnLabel, figureLabel, figureOf, rowLabel } from "../../figures";
import type { Cause, Change, Fault, ShiftBack, Suspect, TypingStep } from "../suspect";
import { isBelied } from "../verdict";
import { isBlock, likelihood, rangeOf, type PlaceOf } from "./suspectWords";

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
  wrongFormula: "formulas that give wrong numbers",
  shifted: "a row or column typed one cell too far",
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
  // Where nothing decides between several, none of them is likely enough to be called so.
  const sure = likely[fault.decided ? likelihood(suspect) : "low"];
  const claim = suspect.back
    ? shiftedEn(suspect, suspect.back, placeOf, sure)
    : others.length === 0
      ? singleEn(suspect, first, placeOf, sure)
      : severalEn(suspect, placeOf, sure);
  const proof = proofEn(suspect, fault);
  return [claim + totalsEn(suspect, placeOf), proof].filter((part) => part !== "").join("; ") + ".";
}

/** Typed totals that must be brought along. */
function totalsEn({ totals }: Suspect, placeOf: PlaceOf): string {
  if (totals.length === 0) return "";
  return `, and with it the totals ${totals.map(({ figure, to }) => `${placeOf(figure)} ${to}`).join(", ")}`;
}

function shiftedEn({ changes }: Suspect, way: ShiftBack, placeOf: PlaceOf, sure: string): string {
  const isRow = way === "left" || way === "right";
  if (isBlock(changes))
    return `All numbers of the table were ${sure} typed one cell too far; ${changes.length} cells belong one cell ${wayOf(way)}: ${changedEn(changes.slice(0, NAMED), placeOf)}${changes.length > NAMED ? " and others" : ""}`;
  const figure = figureOf(changes[0]?.figure);
  const label = isRow ? rowLabel(figure) : columnLabel(figure);
  const line = label === "" ? `${figure.table.gloss}, ${rangeOf(changes, placeOf)}` : `The ${isRow ? "row" : "column"} “${label}”`;
  return `${line} was ${sure} typed one cell too far; its numbers belong one cell ${wayOf(way)}: ${changedEn(changes, placeOf)}`;
}

const wayOf = (way: ShiftBack): string => (way === "left" || way === "right" ? `to the ${way}` : `further ${way}`);

const changedEn = (changes: readonly Change[], placeOf: PlaceOf): string =>
  changes.map(({ figure, from, to }) => `${placeOf(figure)} should be ${to} (now ${from ?? "blank"})`).join(", ");

function singleEn({ cause }: Suspect, { figure, from, to, step }: Change, placeOf: PlaceOf, sure: string): string {
  const cell = `${placeOf(figure)} “${figureLabel(figure)}”`;
  if (from === undefined) return `${cell} holds no number; by the rules it should be ${to}`;
  switch (cause) {
    case "notANumber":
      return from === to
        ? `${cell}: ${to} is a text that formulas pass over; enter the number ${to}`
        : `${cell} cannot be ${from}; by the rules it should be ${to}`;
    case "wrongFormula":
      return isTotal(figureOf(figure))
        ? `the formula in ${cell} does not add up all parts: it gives ${from}, it should give ${to}; please check the formula`
        : `the formula in ${cell} gives ${from}, by the rules it should give ${to}; please check the formula and what it counts`;
    case "staleTotal":
      return `${cell} should ${sure} be ${to}, not ${from}: the total was perhaps not brought up to date`;
    default:
      return `${cell} should ${sure} be ${to}, not ${from}${step ? ` (${steps[step]})` : ""}`;
  }
}

function severalEn({ changes, exact, cause }: Suspect, placeOf: PlaceOf, sure: string): string {
  const nearest = exact ? "" : "; look up the exact numbers in your records";
  const claim = `${sure} ${together[cause]}: ${changedEn(changes, placeOf)}${nearest}`;
  return claim.charAt(0).toUpperCase() + claim.slice(1);
}

function proofEn({ repairs, unique, changes, witnesses, back: isShift }: Suspect, { suspects }: Fault): string {
  const mended = repairs.length === 0 ? "" : `this mends ${repairs.length} ${repairs.length === 1 ? "rule" : "rules"}`;
  const rivals = suspects.filter((other) => other.changes.length === changes.length).length - 1;
  const others = unique ? (isShift ? "" : "nothing else would") : rivals > 0 ? `${rivals} other ${rivals === 1 ? "change" : "changes"} would, too` : "";
  const agree = witnesses.agree.map(({ source }) => `it agrees with ${source}`);
  const disagree = witnesses.disagree.map(({ source }) => `but it contradicts ${source}`);
  return [...new Set([mended, others, ...agree, ...disagree])].filter((part) => part !== "").join("; ");
}

/**
 * What a fault is, where nothing decides between explanations: which sum does not hold, what its sides are, and which cells may be wrong.
 * @param sum the clause that says the first
 */
export function faultEn({ rules, suspects, doubtful, circular = [] }: Fault, sum: string, placeOf: PlaceOf): string {
  const more = rules.length > 1 ? ` (one of ${rules.length} rules that are broken here)` : "";
  if (circular.length > 0) {
    const cells = `${circular.map(placeOf).join(", ")}: the ${circular.length === 1 ? "formula takes its own result" : "formulas take their own results"} (a circular reference), so that nothing can be computed`;
    return `${cells}. Please mend this first; where the sums do not hold then, check: ${sum}${more}.`;
  }
  if (doubtful) {
    const cells = `${doubtful.map(placeOf).join(", ")}: the ${doubtful.length === 1 ? "formula was perhaps not computed again and may show an old result" : "formulas were perhaps not computed again and may show old results"}`;
    return `${cells}; please press F9 to calculate and save first. What is left then is to be checked: ${sum}${more}.`;
  }
  const [first, ...others] = suspects;
  if (first === undefined) return `${sum}${more}. No change of up to three cells explains it; please compare every cell with your records.`;
  const kind = suspects.every(({ changes }) => changes.length === 1) ? "cells" : "explanations";
  const [likelier, belied] = [suspects.filter((one) => !isBelied(one)), suspects.filter(isBelied)];
  const doubt = belied.length > 0 ? `${listed(belied, kind, placeOf)} would contradict what is said elsewhere or was checked` : "";
  if (others.length === 0 && (doubt !== "" || !first.exact))
    return `${sum}${more}. By the rules only ${cellsOf(first, placeOf)} can be wrong, but ${doubt === "" ? "not by how much" : doubt}; please compare with your records.`;
  const named = [likelier.length > 0 ? `perhaps ${listed(likelier, kind, placeOf)}` : "", doubt].filter((part) => part !== "").join("; ");
  const apart = others.length === 0 ? ", or several separate errors" : "";
  if (suspects.every((one) => one.back))
    return `${sum}${more}. It looks as if some numbers were typed one cell too far; the rules alone cannot tell which: ${named}${apart}. Please compare with your records.`;
  return `${sum}${more}. The rules alone cannot tell which is wrong: ${named}${apart}. Please compare with your records.`;
}

/** How many explanations a sentence names. */
const NAMED = 6;

function listed(suspects: readonly Suspect[], kind: string, placeOf: PlaceOf): string {
  const named = suspects
    .slice(0, NAMED)
    .map((suspect) => cellsOf(suspect, placeOf))
    .join(", ");
  return suspects.length > NAMED ? `${named} and others, ${suspects.length} ${kind} in all` : named;
}

const cellsOf = ({ changes, back }: Suspect, placeOf: PlaceOf): string =>
  back ? `${rangeOf(changes, placeOf)} one cell ${wayOf(back)}` : changes.map(({ figure }) => placeOf(figure)).join("+");
