import { change, rankSuspects, type Candidate } from "./suspects";
import { sumOf, type Situation } from "./locator";
import { minimalSets } from "./minimalSets";
import { isViolated, violatedRows, type PartState } from "./residuals";
import type { CellSet } from "./search";
import { MOST_CHANGES, type Fault, type OutsideEvidence } from "./suspect";
import type { Equation } from "./system";

/** Locates what breaks the rules of one part; `undefined` where they hold. */
export function brokenPart<Source>(
  state: PartState,
  situation: Situation,
  evidence: OutsideEvidence<Source>,
): Fault<Source> | undefined {
  const { valueOf, system } = situation;
  const { part, values } = state;
  const rules = violatedRows(state).map((row) => part.rows[row]?.rule ?? "");
  if (rules.length === 0) return undefined;

  const figures = new Set(part.figures);
  const consequences = system.consequences.filter(
    (one) => isBroken(one, valueOf) && [...one.terms.keys()].some((figure) => figures.has(figure)),
  );
  const candidates = setsOf(state, evidence).map(({ set, unique }): Candidate => {
    const after = new Map(set.cells.map((cell, index) => [part.figures[cell], (values[cell] ?? 0) + (set.changes[index] ?? 0)]));
    const mended = consequences.filter((one) => !isBroken(one, (figure) => after.get(figure) ?? valueOf(figure)));
    return {
      changes: [...after].map(([figure = "", to]) => change(figure, valueOf(figure), to)),
      exact: set.exact,
      unique,
      repairs: [...rules, ...mended.map(({ rule }) => rule)],
    };
  });
  return {
    rules,
    consequences: consequences.map(({ rule }) => rule),
    suspects: candidates.length > 0 ? rankSuspects(candidates, situation, evidence) : [],
  };
}

/**
 * All smallest sets; where some of them doubt a figure that a person has confirmed, also the smallest that doubt none. The weights
 * decide between a larger set and a person's mistake.
 */
function setsOf<Source>(
  state: PartState,
  { confirmed }: OutsideEvidence<Source>,
): { readonly set: CellSet; readonly unique: boolean }[] {
  const smallest = minimalSets(state, MOST_CHANGES);
  const locked = new Set(state.part.figures.flatMap((figure, cell) => (confirmed.has(figure) ? cell : [])));
  const doubting = smallest.some(({ cells }) => cells.some((cell) => locked.has(cell)));
  const trusting = doubting ? minimalSets(state, MOST_CHANGES, locked) : [];
  const larger = trusting.filter(({ cells }) => cells.length > (smallest[0]?.cells.length ?? 0));
  return [smallest, larger].flatMap((sets) => sets.map((set) => ({ set, unique: sets.length === 1 && set.exact })));
}

function isBroken({ terms, sense }: Equation, valueOf: Situation["valueOf"]): boolean {
  return isViolated(sense, sumOf(terms, valueOf));
}
