import type { FigureId } from "../../statute";
import { LARGEST_FIGURE } from "../../figures";
import type { Form, Place } from "./form";
import { isViolated, violatedRows, type PartState } from "./residuals";
import type { ShiftBack } from "./suspect";

/** Numbers of a row or column that stand one cell too far, put back. */
export interface ShiftedLine {
  readonly back: ShiftBack;
  /** What the figures that would change hold then, in the order of the form. */
  readonly changes: ReadonlyMap<FigureId, number>;
}

/** A figure of a line, in its part. */
interface LineCell {
  readonly state: PartState;
  readonly cell: number;
  readonly value: number | undefined;
}

type Line = readonly LineCell[];

const DIRECTIONS = { row: { forward: "left", backward: "right" }, column: { forward: "up", backward: "down" } } as const;

/**
 * The rows and columns, or pieces of them, whose numbers were typed one cell too far: the cell that was skipped holds nothing or 0, each
 * number goes back by one, and the number that fell off the end is what one rule leaves it. All broken rules must hold then, and no other may
 * break; two of them at least, since one rule alone would be mended by any shift.
 * @param states parts of one block of the form
 */
export function shiftedLines(states: readonly PartState[], form: Form): ShiftedLine[] {
  const violated = states.flatMap((state) => violatedRows(state).map((row) => ({ state, row })));
  if (violated.length < 2) return [];
  const found = new Map<string, ShiftedLine>();
  for (const kind of ["row", "column"] as const) {
    for (const line of linesOf(states, form, kind)) {
      if (!violated.every(({ state, row }) => line.some((one) => one.state === state && state.part.columns[one.cell]?.some((at) => at.row === row)))) continue;
      for (const [back, cells] of [
        [DIRECTIONS[kind].forward, line],
        [DIRECTIONS[kind].backward, [...line].reverse()],
      ] as const) {
        for (const changes of segmentsOf(cells, states)) {
          const inOrder = new Map([...changes].sort(([a], [b]) => placeOrder(form.places.get(a), form.places.get(b))));
          const key = [...inOrder].map(([figure, to]) => `${figure}=${to}`).join();
          if (!found.has(key)) found.set(key, { back, changes: inOrder });
        }
      }
    }
  }
  return [...found.values()];
}

const placeOrder = (a: Place | undefined, b: Place | undefined): number => (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);

/** The figures of each row or column that can be wrong by themselves, in their order. */
function linesOf(states: readonly PartState[], { places }: Form, kind: "row" | "column"): Line[] {
  const lines = new Map<number, { readonly at: number; readonly cell: LineCell }[]>();
  for (const state of states) {
    for (const [cell, figure] of state.part.figures.entries()) {
      const place = places.get(figure);
      if (!place) continue;
      const [line, at] = kind === "row" ? [place.row, place.column] : [place.column, place.row];
      lines.set(line, [...(lines.get(line) ?? []), { at, cell: { state, cell, value: state.values[cell] } }]);
    }
  }
  return [...lines.values()].map((cells) => cells.sort((a, b) => a.at - b.at).map(({ cell }) => cell));
}

/** The changes that put back a piece of a line towards its beginning, wherever that mends everything. */
function segmentsOf(line: Line, states: readonly PartState[]): Map<FigureId, number>[] {
  return line.flatMap((skipped, first) => {
    if ((skipped.value ?? 0) !== 0) return [];
    const found: Map<FigureId, number>[] = [];
    for (let last = first + 1; last < line.length; last++) {
      const moved = line.slice(first + 1, last + 1).map(({ value }) => value);
      if (moved.includes(undefined)) break;
      const end = line[last];
      const put = line.slice(first, last).map((one, index) => ({ ...one, to: moved[index] ?? 0 }));
      const settled = end && settledEnd(put, end);
      if (settled === undefined) continue;
      const changed = [...put, { ...end, to: settled }].filter(({ value, to }) => value !== to) as Moved[];
      if (changed.length > 1 && mendsAll(changed, states)) found.push(new Map(changed.map(({ state, cell, to }) => [state.part.figures[cell] ?? "", to])));
    }
    return found;
  });
}

interface Moved extends LineCell {
  readonly to: number;
}

/** The number that a rule leaves to the last cell, whose own has gone back. */
function settledEnd(put: readonly Moved[], { state, cell }: LineCell): number | undefined {
  const at = state.part.columns[cell]?.find(({ row }) => state.part.rows[row]?.sense === "equal");
  if (!at) return undefined;
  const off = put.reduce(
    (sum, one) => (one.state === state ? sum + coefficientIn(state, one.cell, at.row) * (one.to - (one.value ?? 0)) : sum),
    state.sums[at.row] ?? 0,
  );
  const to = (state.values[cell] ?? 0) - off / at.coefficient;
  return Number.isInteger(to) && to >= 0 && to <= LARGEST_FIGURE ? to + 0 : undefined;
}

const coefficientIn = ({ part }: PartState, cell: number, row: number): number => part.columns[cell]?.find((at) => at.row === row)?.coefficient ?? 0;

function mendsAll(moved: readonly Moved[], states: readonly PartState[]): boolean {
  return states.every((state) => {
    const sums = [...state.sums];
    for (const one of moved) {
      if (one.state !== state) continue;
      for (const { row, coefficient } of state.part.columns[one.cell] ?? []) sums[row] = (sums[row] ?? 0) + coefficient * (one.to - (one.value ?? 0));
    }
    return state.part.rows.every(({ sense }, row) => !isViolated(sense, sums[row] ?? 0));
  });
}
