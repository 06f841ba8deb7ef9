import type { FigureId } from "../../statute";
import { explain, type Explanation } from "./cause/explain";
import { mistyping } from "./cause/typing";
import { sumOf, type Situation } from "./locator";
import type { Change, OutsideEvidence, Suspect } from "./suspect";
import { testimony } from "./witnesses";

/** A set of changes that makes the rules hold, before it is compared with the others. */
export interface Candidate {
  readonly changes: readonly Change[];
  readonly exact: boolean;
  readonly unique: boolean;
  readonly repairs: readonly string[];
  /** The cause, where the way in which the set was found tells it. */
  readonly cause?: Explanation["cause"];
}

/** Weights closer than this are the same: they differ by rounding. */
const SAME = 1e-9;

/** Compares the candidates of one fault: the likeliest first, equally likely ones in the order given. */
export function rankSuspects<Source>(
  candidates: readonly Candidate[],
  situation: Situation,
  evidence: OutsideEvidence<Source>,
): Suspect<Source>[] {
  const weighed = candidates.map(({ cause, ...candidate }) => {
    const explanation = explain(candidate.changes, situation.form);
    const { witnesses, weight } = testimony(effectsOf(candidate.changes, situation), evidence);
    return { ...candidate, cause: cause ?? explanation.cause, witnesses, weight: explanation.weight + weight };
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

/** The changed figures and the computed totals that change with them. */
function effectsOf(changes: readonly Change[], { system, valueOf }: Situation): Parameters<typeof testimony>[0] {
  const effects = new Map<FigureId, { from: number | undefined; to: number }>(
    changes.map(({ figure, from, to }) => [figure, { from, to }]),
  );
  for (const [total, terms] of system.derived) {
    if (!changes.some(({ figure }) => terms.has(figure))) continue;
    const after = sumOf(terms, (figure) => effects.get(figure)?.to ?? valueOf(figure));
    const before = sumOf(terms, valueOf);
    if (after !== before) effects.set(total, { from: before, to: after });
  }
  return effects;
}
