import { residual, sumRules, type SumRule } from "../rules";
import type { Edition } from "../statute";
import { summand, type Entries, type Entry } from "../figures";
import { fillTotals, totalsInDoubt } from "../checks";
import { brokenParts } from "./brokenParts";
import { determinedFigures } from "./determined";
import { doubtfulFaults } from "./doubtfulFaults";
import { Locator, type Situation } from "./locator";
import { stateOf, violatedRows, type PartState } from "./residuals";
import { movedInRow } from "./movedInRow";
import { shiftedLines, type ShiftedLine } from "./shiftedLines";
import { rankSuspects } from "./suspects";
import type { Fault, OutsideEvidence } from "./suspect";
import { textsInSums } from "./textsInSums";

const locators = new WeakMap<Edition, Locator>();

const nothingKnown: OutsideEvidence<never> = { stated: [], confirmed: new Set() };

/**
 * Says which figures are wrong where sum rules are broken: for each fault all explanations by the fewest figures, the likeliest first.
 * A rule with open figures (blank, unreadable) counts as broken only if no number in their place could mend it, as in
 * `checkSums`; a text that reads for certain counts as its number. Computed totals are not suspected as long as they are the sum of
 * their parts: then only the balance speaks, and every figure of a column may be the one. Typed totals are taken the same way where all of them
 * are right and a balance is not. Totals that nobody filled in are taken for filled.
 * Figures whose results may be old are taken for open.
 * @returns the broken rules with such a figure, the faults in the order of the form, then texts that formulas pass over, then missing figures that the rules determine
 */
export function locate<Source = never>(edition: Edition, entries: Entries, evidence: OutsideEvidence<Source> = nothingKnown): Fault<Source>[] {
  const { entries: filled } = fillTotals(edition, entries);
  if (sumRules(edition).every((rule) => holdsForCertain(rule, filled))) return [];
  const locator = locators.get(edition) ?? new Locator(edition, sumRules(edition));
  locators.set(edition, locator);
  return faultsIn(locator.situation(filled), filled, evidence);
}

/** Whether a rule holds and all its figures bring numbers that no formula may change: it asks nothing more. */
function holdsForCertain(rule: SumRule, entries: Entries): boolean {
  const isCertain = (entry: Entry | undefined): boolean => summand(entry) !== undefined && entry?.isFresh !== false && entry?.old === undefined;
  return rule.terms.every(({ figure }) => isCertain(entries.get(figure))) && residual(rule, (figure) => summand(entries.get(figure))) === 0;
}

/** The same for other rules than those of the edition. The order of the rules and of their terms does not matter. */
export function locateBy(edition: Edition, rules: readonly SumRule[], entries: Entries): Fault<never>[] {
  return faultsIn(new Locator(edition, rules).situation(entries), entries, nothingKnown);
}

function faultsIn<Source>(situation: Situation, entries: Entries, evidence: OutsideEvidence<Source>): Fault<Source>[] {
  const states = situation.system.parts.map((part) => stateOf(part, situation.valueOf));
  const located = faultByState(states, situation, evidence);
  const broken = [...new Set(located.values())];
  const ids = new Set(broken.flatMap(({ rules, consequences }) => [...rules, ...consequences]));
  const doubted = doubtfulFaults<Source>(situation, entries, ids);
  for (const { rules } of doubted) for (const rule of rules) ids.add(rule);
  const inDoubt = totalsInDoubt(situation.rules, entries);
  // Figures that may be wrong themselves determine nothing.
  const missing = states.flatMap((state) => (located.has(state) ? [] : determinedFigures(state, entries))).filter(({ figure }) => !inDoubt.has(figure));
  return [
    ...doubted,
    ...broken,
    ...textsInSums(situation, entries, ids, evidence),
    ...missing.map(({ figure, to, cause }): Fault<Source> => {
      const candidate = { changes: [{ figure, from: undefined, to }], exact: true, unique: true, repairs: [], cause };
      return { rules: [], consequences: [], decided: true, suspects: rankSuspects([candidate], situation, evidence) };
    }),
  ];
}

/** The fault that each broken part belongs to: its own, or one of several parts of a block that one event may have broken. */
function faultByState<Source>(states: readonly PartState[], situation: Situation, evidence: OutsideEvidence<Source>): Map<PartState, Fault<Source>> {
  const broken = states.filter((state) => violatedRows(state).length > 0);
  const blockOf = ({
    part: {
      figures: [first],
    },
  }: PartState): number | undefined => (first === undefined ? undefined : situation.form.places.get(first)?.block);
  return new Map(
    [...new Set(broken.map(blockOf))].flatMap((block) => {
      const ofBlock = states.filter((state) => blockOf(state) === block);
      const brokenOfBlock = broken.filter((state) => blockOf(state) === block);
      const shiftsOf = (): ShiftedLine[] => shiftedLines(ofBlock, situation);
      const together = brokenOfBlock.length > 1 && (movedInRow(brokenOfBlock, situation.form).length > 0 || shiftsOf().length > 0);
      return (together ? [brokenOfBlock] : brokenOfBlock.map((state) => [state])).flatMap((group) => {
        const fault = brokenParts(group, situation, evidence, together ? shiftsOf : () => shiftedLines(group, situation), group.length < broken.length);
        return fault ? group.map((state) => [state, fault] as const) : [];
      });
    }),
  );
}
