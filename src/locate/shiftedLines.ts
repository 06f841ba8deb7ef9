import type { FigureId } from "../statute";
import { LARGEST_FIGURE } from "../figures";
import type { Form, Place } from "./form";
import type { Situation } from "./locator";
import { isViolated, violatedRows, type PartState } from "./residuals";
import type { ShiftBack } from "./suspect";
import type { Sense } from "./system";

/** Numbers of a row or column that stand one cell too far, put back. */
export interface ShiftedLine {
  readonly back: ShiftBack;
  /** What the figures that would change hold then, in the order of the form. */
  readonly changes: ReadonlyMap<FigureId, number>;
  /** Whether it is more than chance that the rules hold then. */
  readonly isProved: boolean;
}

/** A piece of a line, put back. */
interface Piece {
  readonly changes: ReadonlyMap<FigureId, number>;
  /** Whether the cell that was skipped is blank, and not 0: the shift says why. */
  readonly skipsBlank: boolean;
  readonly isProved: boolean;
}

/** A figure of a line, in its part. */
interface LineCell {
  readonly figure: FigureId;
  readonly state: PartState;
  readonly cell: number;
  readonly value: number | undefined;
}

type Line = readonly LineCell[];

const DIRECTIONS = { row: { forward: "left", backward: "right" }, column: { forward: "up", backward: "down" } } as const;

/** Totals that add up to less may fit by chance. */
const NO_CHANCE = 3;

/**
 * The rows and columns, or pieces of them, whose numbers were typed one cell too far: the cell that was skipped holds nothing or 0, each
 * number goes back by one, and the number that fell off the end is what one rule leaves it. All broken rules must hold then, and no other may
 * break. One rule alone would be mended by any shift: there it is said only of several numbers up to a total, or away from one that holds nothing, as one explanation among others.
 * Where a blank cell was skipped nothing that begins behind it explains as much.
 * @param states parts of one block of the form
 */
export function shiftedLines(states: readonly PartState[], { form, holdsNothing }: Situation): ShiftedLine[] {
  const violated = states.flatMap((state) => violatedRows(state).map((row) => ({ state, row })));
  const found = new Map<string, ShiftedLine & Piece>();
  for (const kind of ["row", "column"] as const) {
    for (const line of linesOf(states, form, kind)) {
      if (!violated.every(({ state, row }) => line.some((one) => one.state === state && state.part.columns[one.cell]?.some((at) => at.row === row)))) continue;
      for (const [back, cells] of [
        [DIRECTIONS[kind].forward, line],
        [DIRECTIONS[kind].backward, [...line].reverse()],
      ] as const) {
        for (const { changes, ...piece } of piecesOf(cells, states, { form, holdsNothing }, violated.length === 1)) {
          const inOrder = new Map([...changes].sort(([a], [b]) => placeOrder(form.places.get(a), form.places.get(b))));
          const key = [...inOrder].map(([figure, to]) => `${figure}=${to}`).join();
          if (!found.has(key)) found.set(key, { ...piece, back, changes: inOrder });
        }
      }
    }
  }
  const all = [...found.values()];
  const explainingBlanks = all.filter(({ skipsBlank }) => skipsBlank);
  return explainingBlanks.length > 0 ? explainingBlanks : all;
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
      lines.set(line, [...(lines.get(line) ?? []), { at, cell: { figure, state, cell, value: state.values[cell] } }]);
    }
  }
  return [...lines.values()].map((cells) => cells.sort((a, b) => a.at - b.at).map(({ cell }) => cell));
}

/**
 * The pieces of a line that, put back towards its beginning, mend everything.
 * @param isOneRule whether only one rule is broken
 */
function piecesOf(line: Line, states: readonly PartState[], { form, holdsNothing }: Pick<Situation, "form" | "holdsNothing">, isOneRule: boolean): Piece[] {
  const isTotal = (one: LineCell): boolean => form.places.get(one.figure)?.total === true;
  return line.flatMap((skipped, first) => {
    const nothing = skipped.value === 0 ? "zero" : skipped.value === undefined && holdsNothing(skipped.figure);
    if (!nothing) return [];
    const found: Piece[] = [];
    for (let last = first + 1; last < line.length; last++) {
      const moved = line.slice(first + 1, last + 1).map(({ value }) => value);
      if (moved.includes(undefined)) break;
      const end = line[last];
      if (!end || (isOneRule && !((isTotal(end) || isTotal(skipped)) && moved.filter((value) => value !== 0).length > 1))) continue;
      const put = line.slice(first, last).map((one, index) => ({ ...one, to: moved[index] ?? 0 }));
      const settled = settledEnd(put, end);
      if (settled === undefined) continue;
      const changed = [...put, { ...end, to: settled }].filter(({ value, to }) => value !== to);
      if (changed.length < 2 || !mendsAll(changed, states)) continue;
      const skipsBlank = nothing === "blank";
      found.push({
        changes: new Map(changed.map((one) => [one.figure, one.to])),
        skipsBlank,
        isProved: !isOneRule && (skipsBlank || states.length === 1 || fitAsTotals(put.filter(isTotal))),
      });
    }
    return found;
  });
}

interface Moved extends LineCell {
  readonly to: number;
}

/** Whether numbers that went back to totals, which prove it where no rule crosses the line, fit there by more than chance. That totals which are all 0 were forgotten is as likely. */
const fitAsTotals = (totals: readonly Moved[]): boolean =>
  totals.length === 0 || (totals.some(({ value }) => value !== 0) && totals.reduce((sum, { to }) => sum + to, 0) >= NO_CHANCE);

/** The number that a rule leaves to the last cell, whose own has gone back. */
function settledEnd(put: readonly Moved[], { state, cell }: LineCell): number | undefined {
  const at = state.part.columns[cell]?.find(({ row }) => senseAfter(state, row, put) === "equal");
  if (!at) return undefined;
  const off = put.reduce(
    (sum, one) => (one.state === state ? sum + coefficientIn(state, one.cell, at.row) * (one.to - (one.value ?? 0)) : sum),
    state.sums[at.row] ?? 0,
  );
  const to = (state.values[cell] ?? 0) - off / at.coefficient;
  return Number.isInteger(to) && to >= 0 && to <= LARGEST_FIGURE ? to + 0 : undefined;
}

const coefficientIn = ({ part }: PartState, cell: number, row: number): number => part.columns[cell]?.find((at) => at.row === row)?.coefficient ?? 0;

/** What is asked of a row once numbers stand in cells that were open: with the last of them it is settled. */
function senseAfter(state: PartState, row: number, moved: readonly Moved[]): Sense {
  const { cells = [], sense = "equal" } = state.part.rows[row] ?? {};
  const open = cells.filter((cell) => state.values[cell] === undefined);
  return open.every((cell) => moved.some((one) => one.state === state && one.cell === cell)) ? "equal" : sense;
}

function mendsAll(moved: readonly Moved[], states: readonly PartState[]): boolean {
  return states.every((state) => {
    const sums = [...state.sums];
    for (const one of moved) {
      if (one.state !== state) continue;
      for (const { row, coefficient } of state.part.columns[one.cell] ?? []) sums[row] = (sums[row] ?? 0) + coefficient * (one.to - (one.value ?? 0));
    }
    return state.part.rows.every((_, row) => !isViolated(senseAfter(state, row, moved), sums[row] ?? 0));
  });
}
