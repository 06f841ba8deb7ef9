import { mistyping } from "../cause/typing";
import type { UnitSlip } from "./unitEvent";

/** A unit's figures as whole numbers, in the columns that are compared. */
export interface WholeUnit {
  readonly unit: string;
  readonly figures: readonly number[];
  readonly last: readonly number[] | undefined;
}

/** Something that went wrong with all figures of a unit at once, and what that changes in each sum. */
export interface WholeEvent {
  readonly unit: WholeUnit;
  readonly slip: Extract<UnitSlip, "leftOut" | "twice" | "lastYear">;
  readonly changes: readonly number[];
}

/** What can go wrong with all figures of a unit; what changes nothing is left out. */
export function wholeEvents(unit: WholeUnit): WholeEvent[] {
  const { figures, last } = unit;
  const events: WholeEvent[] = [
    { unit, slip: "leftOut", changes: figures.map((figure) => -figure) },
    { unit, slip: "twice", changes: figures },
    ...(last ? [{ unit, slip: "lastYear" as const, changes: figures.map((figure, index) => (last[index] ?? 0) - figure) }] : []),
  ];
  return events.filter(({ changes }) => changes.some((change) => change !== 0));
}

/** Something that went wrong with one figure of a unit. */
export interface SingleEvent {
  readonly unit: WholeUnit;
  readonly slip: UnitSlip;
  readonly added: number;
}

/** What can have gone wrong with one figure of a unit so that its sum is off by just so much. */
export function singleEvents(unit: WholeUnit, column: number, difference: number): SingleEvent[] {
  const own = unit.figures[column] ?? 0;
  const added = own + difference;
  const typed = own >= 0 && added >= 0 ? mistyping(own, added)?.step : undefined;
  return [
    ...(added === 0 && own !== 0 ? [{ unit, slip: "leftOut" as const, added }] : []),
    ...(added === 2 * own && own !== 0 ? [{ unit, slip: "twice" as const, added }] : []),
    ...(unit.last?.[column] === added && added !== own ? [{ unit, slip: "lastYear" as const, added }] : []),
    ...(typed === "tenfold" || typed === "swapped" ? [{ unit, slip: typed, added }] : []),
  ];
}

/** Which of several slips is the likelier, where either explains as much: natural logarithms, comparable only with one another. */
export const weights: Readonly<Record<UnitSlip, number>> = { leftOut: 5, twice: 4, lastYear: 3, tenfold: 2, swapped: 1 };
