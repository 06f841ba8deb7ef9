import type { FigureId } from "../../statute";
import { CONFIRMED, EXPECTED } from "./cause/weights";
import type { OutsideEvidence, Suspect } from "./suspect";

/** What the evidence from outside says of a set of changes. */
export interface Testimony<Source> {
  readonly witnesses: Suspect<Source>["witnesses"];
  /** Natural logarithm of the factor by which it makes the explanation likelier. */
  readonly weight: number;
}

/**
 * Compares the figures that would change, computed totals among them, with what is known of them from outside.
 * @param effects the figures with what they hold now and what they would hold
 */
export function testimony<Source>(
  effects: ReadonlyMap<FigureId, { readonly from: number | undefined; readonly to: number }>,
  { expected, confirmed }: OutsideEvidence<Source>,
): Testimony<Source> {
  const known = [...effects].flatMap(([figure, effect]) => {
    const one = expected.get(figure);
    return one ? { figure, ...one, ...effect } : [];
  });
  const agree = known.filter(({ to, value }) => to === value);
  const disagree = known.filter(({ from, to, value }) => from === value && to !== value);
  const doubted = [...effects.keys()].filter((figure) => confirmed.has(figure)).length;
  const plain = ({ figure, value, source }: (typeof known)[number]) => ({ figure, value, source });
  return {
    witnesses: { agree: agree.map(plain), disagree: disagree.map(plain) },
    weight: (agree.length - disagree.length) * Math.log(EXPECTED) + doubted * Math.log(CONFIRMED),
  };
}
