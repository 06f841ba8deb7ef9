import { sumRules, type SumRule } from "../../rules";
import type { Edition } from "../../statute";
import type { Entries } from "../entry";
import { brokenPart } from "./brokenPart";
import { determinedFigures } from "./determined";
import { Locator, type Situation } from "./locator";
import { stateOf } from "./residuals";
import { rankSuspects } from "./suspects";
import type { Fault, OutsideEvidence } from "./suspect";
import { textsInSums } from "./textsInSums";

const locators = new WeakMap<Edition, Locator>();

const nothingKnown: OutsideEvidence<never> = { expected: new Map(), confirmed: new Set() };

/**
 * Says which figures are wrong where sum rules are broken: for each fault all explanations by the fewest figures, the likeliest first.
 * A rule with open figures (blank, unreadable) counts as broken only if no number in their place could mend it, as in
 * `checkSums`; a text that reads for certain counts as its number. Computed totals are not suspected as long as they are the sum of
 * their parts: then only the balance speaks, and every figure of a column may be the one.
 * @returns the faults in the order of the form, then texts that formulas pass over, then missing figures that the rules determine
 */
export function locate<Source = never>(
  edition: Edition,
  entries: Entries,
  evidence: OutsideEvidence<Source> = nothingKnown,
): Fault<Source>[] {
  const locator = locators.get(edition) ?? new Locator(edition, sumRules(edition));
  locators.set(edition, locator);
  return faultsIn(locator.situation(entries), entries, evidence);
}

/** The same for other rules than those of the edition. The order of the rules and of their terms does not matter. */
export function locateBy(edition: Edition, rules: readonly SumRule[], entries: Entries): Fault<never>[] {
  return faultsIn(new Locator(edition, rules).situation(entries), entries, nothingKnown);
}

function faultsIn<Source>(situation: Situation, entries: Entries, evidence: OutsideEvidence<Source>): Fault<Source>[] {
  const states = situation.system.parts.map((part) => stateOf(part, situation.valueOf));
  const located = states.map((state) => brokenPart(state, situation, evidence));
  const broken = located.flatMap((fault) => fault ?? []);
  const ids = new Set(broken.flatMap(({ rules, consequences }) => [...rules, ...consequences]));
  // Figures that may be wrong themselves determine nothing.
  const missing = states.flatMap((state, index) => (located[index] ? [] : determinedFigures(state, entries)));
  return [
    ...broken,
    ...textsInSums(situation, entries, ids, evidence),
    ...missing.map(({ figure, to, cause }): Fault<Source> => {
      const candidate = { changes: [{ figure, from: undefined, to }], exact: true, unique: true, repairs: [], cause };
      return { rules: [], consequences: [], suspects: rankSuspects([candidate], situation, evidence) };
    }),
  ];
}
