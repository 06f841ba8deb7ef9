import type { FigureId } from "../statute";
import { CONFIRMED, EXPECTED } from "./cause/weights";
import type { Statement } from "../findings";
import type { OutsideEvidence, Suspect } from "./suspect";

/** What the evidence from outside says of a set of changes. */
export interface Testimony<Source> {
  readonly witnesses: Suspect<Source>["witnesses"];
  readonly doubted: readonly FigureId[];
  /** Natural logarithm of the factor by which it makes the explanation likelier. */
  readonly weight: number;
}

/** The numbers before and after a set of changes. */
export interface Effects {
  /** The figures that would be changed by hand. */
  readonly changed: readonly FigureId[];
  /** These, and the totals that would follow them. */
  readonly touched: ReadonlySet<FigureId>;
  readonly before: (figure: FigureId) => number;
  readonly after: (figure: FigureId) => number;
  /** Whether other faults change numbers too, so that a total says little against the change of one of its parts. */
  readonly amongOthers: boolean;
}

/**
 * Holds the numbers against what is said of them elsewhere. What is said of a figure itself goes before what is said of a total it is in: a
 * column's own number and the number of all columns are not two witnesses, and where several columns are wrong they would contradict each other.
 */
export function testimony<Source>(effects: Effects, { stated, confirmed }: OutsideEvidence<Source>): Testimony<Source> {
  const { changed, touched, amongOthers } = effects;
  const about = stated.filter(({ readings }) => readings.some((figures) => figures.some((figure) => touched.has(figure))));
  const own = about.filter(({ readings }) => readings.some(([figure, ...others]) => others.length === 0 && figure !== undefined && changed.includes(figure)));
  const heard = own.length > 0 ? own : about;
  const moved = heard.map((statement) => ({ statement, before: distance(statement, effects.before), after: distance(statement, effects.after) }));
  const agree = moved.filter(({ before, after }) => after === 0 && before > 0).map(({ statement }) => statement);
  const disagree = own.length === 0 && amongOthers ? [] : moved.filter(({ before, after }) => after > before).map(({ statement }) => statement);
  const doubted = [...touched].filter((figure) => confirmed.has(figure));
  return {
    witnesses: { agree, disagree },
    doubted,
    weight: (agree.length - disagree.length) * Math.log(EXPECTED) + doubted.length * Math.log(CONFIRMED),
  };
}

/** How far the numbers are from what is said, in the reading that is nearest. */
function distance({ readings, value, atLeast }: Statement<unknown>, numberOf: (figure: FigureId) => number): number {
  return Math.min(
    ...readings.map((figures) => {
      const sum = figures.reduce((all, figure) => all + numberOf(figure), 0);
      return atLeast ? Math.max(0, value - sum) : Math.abs(sum - value);
    }),
  );
}
