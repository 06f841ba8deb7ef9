import type { UnitEvent, UnitSlip, WrongSum } from "./unitEvent";

/** What went wrong with a unit, in whatever figures. */
export interface UnitCause {
  readonly unit: string;
  readonly slip: UnitSlip;
}

/** What explains several wrong sums at once. */
export interface CommonCause {
  /** How many of them. */
  readonly count: number;
  /** The ways in which it does, each of which is enough: what must have happened together. */
  readonly ways: readonly (readonly UnitCause[])[];
}

/** More causes than these are not looked through for two that explain everything together. */
const MOST_PAIRED = 20;

/** What explains most of several wrong sums by one thing that went wrong with one unit, or all of them by two; `undefined` where nothing does. */
export function commonCause(sums: readonly WrongSum[]): CommonCause | undefined {
  if (sums.length < 2) return undefined;
  const causes = new Map(
    sums.flatMap(({ explanations }) => explanations.flat().map((event) => [keyOf(event), { unit: event.unit, slip: event.slip }] as const)),
  );
  const explained = (keys: readonly string[]): number =>
    sums.filter(({ explanations }) => explanations.some((events) => events.every((event) => keys.includes(keyOf(event))))).length;
  const ones = [...causes].map(([key, cause]) => ({ count: explained([key]), way: [cause] }));
  const most = Math.max(0, ...ones.map(({ count }) => count));
  if (most >= 2 && most * 2 > sums.length) return { count: most, ways: ones.flatMap(({ count, way }) => (count === most ? [way] : [])) };
  const all = causes.size > MOST_PAIRED ? [] : [...causes];
  const pairs = all.flatMap(([key, cause], index) =>
    all.slice(index + 1).flatMap(([otherKey, other]) => (explained([key, otherKey]) === sums.length ? [[cause, other]] : [])),
  );
  return pairs.length > 0 ? { count: sums.length, ways: pairs } : undefined;
}

const keyOf = ({ unit, slip }: UnitEvent): string => `${slip} ${unit}`;
