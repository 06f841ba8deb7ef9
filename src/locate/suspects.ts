import type { FigureId } from "../statute";
import { explain, shifted, type Explanation } from "./cause/explain";
import { mistyping } from "./cause/typing";
import { sumOf, type Situation } from "./locator";
import type { Change, OutsideEvidence, ShiftBack, Suspect } from "./suspect";
import { testimony, type Effects } from "./witnesses";

/** A set of changes that makes the rules hold, before it is compared with the others. */
export interface Candidate {
  readonly changes: readonly Change[];
  readonly exact: boolean;
  readonly unique: boolean;
  readonly repairs: readonly string[];
  /** The cause, where the way in which the set was found tells it. */
  readonly cause?: Explanation["cause"];
  /** Where numbers were typed one cell too far. */
  readonly back?: ShiftBack;
}

/** Weights closer than this are the same: they differ by rounding. */
const SAME = 1e-9;

/**
 * Compares the candidates of one fault: the likeliest first, equally likely ones in the order given.
 * @param amongOthers whether there are other faults beside
 */
export function rankSuspects<Source>(
  candidates: readonly Candidate[],
  situation: Situation,
  evidence: OutsideEvidence<Source>,
  amongOthers = false,
): Suspect<Source>[] {
  const weighed = candidates.map(({ cause, ...candidate }) => {
    const explanation = candidate.back ? shifted : explain(candidate.changes, situation.form);
    const effects = effectsOf(candidate.changes, situation, amongOthers);
    const { weight, ...said } = testimony(effects, evidence);
    const totals = broughtAlong(effects, situation);
    const isFormula = candidate.changes.every(({ figure }) => situation.wrongFormulas.has(figure));
    return { ...candidate, totals, cause: cause ?? (isFormula ? "wrongFormula" : explanation.cause), ...said, weight: explanation.weight + weight };
  });
  const most = Math.max(...weighed.map(({ weight }) => weight));
  const all = weighed.reduce((sum, { weight }) => sum + Math.exp(weight - most), 0);
  return weighed
    .sort((a, b) => Math.round((b.weight - a.weight) / SAME))
    .map(({ weight, ...suspect }) => ({ ...suspect, confidence: Math.exp(weight - most) / all }));
}

/** A change with the step of typing that explains it. */
export function change(figure: FigureId, from: number | undefined, to: number): Change {
  const step = from !== undefined && Math.max(from, to) > 9 ? mistyping(to, from)?.step : undefined;
  return step ? { figure, from, to, step } : { figure, from, to };
}

/** The numbers before and after, also of the totals that follow their parts. */
function effectsOf(changes: readonly Change[], { system, valueOf }: Situation, amongOthers: boolean): Effects {
  const changed = new Map(changes.map(({ figure, to }) => [figure, to]));
  const numberOf = (figure: FigureId): number | undefined => changed.get(figure) ?? valueOf(figure);
  const followed = (figure: FigureId, value: Situation["valueOf"]): number => {
    const terms = system.derived.get(figure);
    return terms ? sumOf(terms, value) : (value(figure) ?? 0);
  };
  const before = (figure: FigureId): number => followed(figure, valueOf);
  const after = (figure: FigureId): number => followed(figure, numberOf);
  const totals = [...system.derived.keys()].filter((total) => after(total) !== before(total));
  return { changed: [...changed.keys()], touched: new Set([...changed.keys(), ...totals]), before, after, amongOthers };
}

/** The typed totals that must be changed with their parts, in the order of the form; computed ones follow by themselves. */
function broughtAlong({ changed, touched, before, after }: Effects, { typedTotals, form: { places } }: Situation): Change[] {
  const order = [...places.keys()];
  const totals = [...touched].filter((figure) => typedTotals.has(figure) && !changed.includes(figure));
  return totals.sort((a, b) => order.indexOf(a) - order.indexOf(b)).map((figure) => change(figure, before(figure), after(figure)));
}
