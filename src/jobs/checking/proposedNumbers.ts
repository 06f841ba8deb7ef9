import type { Fault } from "../../locate";
import type { FigureId } from "../../statute";

/** The numbers that decided explanations of broken sums propose for figures, each by a button. Nothing else may propose another one for the same cell. */
export const proposedNumbers = (faults: readonly Fault[]): ReadonlyMap<FigureId, number> =>
  new Map(
    faults
      .filter(({ rules, decided }) => rules.length > 0 && decided)
      .flatMap(({ suspects: [first] }) => (first ? [...first.changes, ...first.totals] : []))
      .map(({ figure, to }) => [figure, to] as const),
  );

/** Whether a number may be offered for a figure: no explanation proposes another one. */
export const agrees = (proposed: ReadonlyMap<FigureId, number>, figure: FigureId, value: number): boolean => (proposed.get(figure) ?? value) === value;
