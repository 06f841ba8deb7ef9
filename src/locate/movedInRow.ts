import type { FigureId } from "../statute";
import { LARGEST_FIGURE } from "../figures";
import type { Form } from "./form";
import { violatedRows, type PartState } from "./residuals";

/**
 * Where several columns are off and what they lack and have too much comes to nothing, numbers of one row may stand in each other's columns.
 * @param states broken parts of one block, a column each
 * @returns for each row of the form that would do what its figures would hold; none where the columns are off by different numbers
 */
export function movedInRow(states: readonly PartState[], { places }: Form): ReadonlyMap<FigureId, number>[] {
  if (states.length < 2) return [];
  const lines = new Map<number, Map<FigureId, { readonly from: number; readonly to: number }>>();
  for (const state of states) {
    const [row = 0, ...others] = violatedRows(state);
    if (others.length > 0) return [];
    for (const [cell, figure] of state.part.figures.entries()) {
      const place = places.get(figure);
      const coefficient = state.part.columns[cell]?.find((at) => at.row === row)?.coefficient;
      const from = state.values[cell];
      if (!place || coefficient === undefined || from === undefined) continue;
      const line = lines.get(place.row) ?? new Map<FigureId, { from: number; to: number }>();
      lines.set(place.row, line.set(figure, { from, to: from - (state.sums[row] ?? 0) / coefficient }));
    }
  }
  const moves = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([, line]) => line)
    .filter(
      (line) =>
        line.size === states.length &&
        [...line.values()].every(({ to }) => Number.isInteger(to) && to >= 0 && to <= LARGEST_FIGURE) &&
        [...line.values()].reduce((sum, { from, to }) => sum + to - from, 0) === 0,
    );
  return moves.map((line) => new Map([...line].map(([figure, { to }]) => [figure, to])));
}
