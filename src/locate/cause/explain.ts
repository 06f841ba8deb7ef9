import { distance, type Form } from "../form";
import type { Cause, Change } from "../suspect";
import { mistyping } from "./typing";
import { ENTRY_AND_TOTAL, EVENT, FROM_NOTHING, MERGED, NEVER_FILLED, OTHER, SLIP, STALE, ZERO_ENTRY } from "./weights";

/** How a set of wrong figures came about, and how likely that is. */
export interface Explanation {
  readonly cause: Cause;
  /** Natural logarithm of a likelihood; comparable only among explanations of the same residuals. */
  readonly weight: number;
}

/**
 * The likeliest cause of a set of changes: each figure by itself, or two of them by one event and the rest by themselves. That several
 * figures go wrong at once is explained best by what needs the fewest events.
 */
export function explain(changes: readonly Change[], form: Form): Explanation {
  const single = changes.map((change) => explainOne(change, form));
  const apart: Explanation = {
    cause: single.length === 1 ? (single[0]?.cause ?? "otherNumber") : together(single),
    weight: single.reduce((sum, { weight }) => sum + weight, 0),
  };
  const joint = changes.flatMap((one, first) =>
    changes.flatMap((other, second) => {
      const pair = second > first ? explainTwo(one, other, form) : undefined;
      if (!pair) return [];
      const rest = single.filter((_, position) => position !== first && position !== second);
      return {
        cause: rest.length === 0 ? pair.cause : "independent",
        weight: rest.reduce((sum, { weight }) => sum + weight, pair.weight),
      } satisfies Explanation;
    }),
  );
  return joint.reduce((best, one) => (one.weight > best.weight ? one : best), apart);
}

/** One event that made all the numbers of a line wrong; which numbers they are says nothing, since all of them stand in the line. */
export const shifted: Explanation = { cause: "shifted", weight: Math.log(EVENT * SLIP) };

function together(single: readonly Explanation[]): Cause {
  return single.every(({ cause }) => cause === "staleTotal") ? "staleTotal" : "independent";
}

function explainOne(change: Change, form: Form): Explanation {
  const { figure, from = 0, to } = change;
  const total = form.places.get(figure)?.total ?? false;
  const stray = 1 / 10 ** Math.max(digits(from), digits(to));
  const typed = mistyping(to, from)?.probability ?? 0;
  const other = (total ? STALE : OTHER) * stray + (total && from === 0 ? NEVER_FILLED : 0);
  const event = !total && to === 0 ? EVENT * FROM_NOTHING : EVENT;
  const cause = from < 0 ? "notANumber" : change.step ? "typing" : total ? "staleTotal" : "otherNumber";
  return { cause, weight: Math.log(event * (typed + other)) + (total ? 0 : prior(to) - prior(from)) };
}

/** One event that made both numbers wrong. */
function explainTwo(one: Change, other: Change, form: Form): Explanation | undefined {
  const apart = distance(form, one.figure, other.figure);
  if (apart === undefined) return undefined;
  const priors = [one, other].reduce((sum, { figure, from = 0, to }) => sum + (form.places.get(figure)?.total ? 0 : prior(to) - prior(from)), 0);
  const exchanged = one.to === other.from && other.to === one.from;
  if (apart === 1 && (exchanged || holdsBoth(one, other) || holdsBoth(other, one))) {
    return { cause: "slip", weight: Math.log(EVENT * SLIP) + priors };
  }
  if (holdsBoth(one, other) || holdsBoth(other, one)) return { cause: "merged", weight: Math.log(EVENT * MERGED) + priors };
  const entry = form.totals.has(`${one.figure} ${other.figure}`) ? one : form.totals.has(`${other.figure} ${one.figure}`) ? other : undefined;
  if (entry && one.to - (one.from ?? 0) === other.to - (other.from ?? 0)) {
    const size = 10 ** Math.max(digits(entry.from ?? 0), digits(entry.to));
    return { cause: "entryAndTotal", weight: Math.log((EVENT * ENTRY_AND_TOTAL) / size) + priors };
  }
  return undefined;
}

/** Whether one figure holds both numbers, and the other, which has one of its own, holds none. */
const holdsBoth = (full: Change, empty: Change): boolean => (empty.from ?? 0) === 0 && empty.to > 0 && full.from === full.to + empty.to;

/** ln of how likely an entry is to be this number. */
function prior(value: number): number {
  return Math.log(value <= 0 ? ZERO_ENTRY : (1 - ZERO_ENTRY) / (value * (value + 1)));
}

const digits = (value: number): number => String(Math.abs(value)).length;
