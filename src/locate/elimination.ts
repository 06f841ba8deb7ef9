import type { Part } from "./system";

/** A row from which the chosen figures have been eliminated: coefficients of the changes by figure, plus the sum. */
export interface ReducedRow {
  readonly coefficients: Int32Array;
  sum: number;
}

/** A chosen figure with the row that settles its change; without a row it is free. */
export interface Choice {
  readonly cell: number;
  readonly pivot?: ReducedRow;
}

/** The row as it stands, over the changes of the figures. */
export function reducedRow(part: Part, row: number, sum: number): ReducedRow {
  const coefficients = new Int32Array(part.figures.length);
  const { cells, coefficients: own } = part.rows[row] ?? { cells: [], coefficients: [] };
  for (const [position, cell] of cells.entries()) coefficients[cell] = own[position] ?? 0;
  return { coefficients, sum };
}

/**
 * Eliminates chosen figures from a row, in the order of the choices and in place. Only whole numbers: the row is multiplied
 * by the pivot where that is not ±1.
 */
export function eliminate(row: ReducedRow, choices: readonly Choice[]): ReducedRow {
  const { coefficients } = row;
  for (const { cell, pivot } of choices) {
    const own = coefficients[cell];
    if (!pivot || !own) continue;
    const by = pivot.coefficients;
    const head = by[cell] ?? 1;
    const scale = Math.abs(head);
    const factor = own * Math.sign(head);
    for (let other = 0; other < coefficients.length; other++) {
      coefficients[other] = scale * (coefficients[other] ?? 0) - factor * (by[other] ?? 0);
    }
    row.sum = scale * row.sum - factor * pivot.sum;
  }
  return row;
}

/**
 * The changes of the chosen figures that satisfy their pivot rows, the free ones given; the last choice is settled first.
 * @returns `undefined` in the place of a change that would be no whole number, and of those that hang on it
 */
function settle(choices: readonly Choice[], free: readonly number[] = [], homogeneous = false): (number | undefined)[] {
  const changes: (number | undefined)[] = choices.map(() => undefined);
  const given = [...free];
  for (const [position, { pivot }] of choices.entries()) if (!pivot) changes[position] = given.shift() ?? 0;
  for (let position = choices.length - 1; position >= 0; position--) {
    const choice = choices[position];
    if (!choice?.pivot) continue;
    const { coefficients, sum } = choice.pivot;
    let rest: number | undefined = homogeneous ? 0 : sum;
    for (let later = position + 1; later < choices.length; later++) {
      const coefficient = coefficients[choices[later]?.cell ?? 0] ?? 0;
      const change: number | undefined = changes[later];
      if (coefficient !== 0) rest = change === undefined || rest === undefined ? undefined : rest + coefficient * change;
    }
    const change: number = rest === undefined ? Number.NaN : -rest / (coefficients[choice.cell] ?? 1);
    changes[position] = Number.isInteger(change) ? change + 0 : undefined;
  }
  return changes;
}

/** The row that settles a choice, with the later choices eliminated too: what else its change hangs on. */
export function settlingRow(choices: readonly Choice[], position: number): ReducedRow | undefined {
  const pivot = choices[position]?.pivot;
  return pivot && eliminate({ coefficients: pivot.coefficients.slice(), sum: pivot.sum }, choices.slice(position + 1));
}

/** How the changes of all choices answer to one step of a free one. */
export type Direction = readonly number[];

/** All whole changes that satisfy the pivot rows: one of the bases, and any number of steps in each direction. */
export interface Solutions {
  readonly bases: readonly (readonly number[])[];
  readonly directions: readonly Direction[];
}

/**
 * The changes that the pivot rows allow. As long as all pivots are ±1 there is one base, with the free figures unchanged, and the step is 1;
 * otherwise the step is what makes all changes whole, and what lies between two steps is tried for bases.
 */
export function solutionsOf(choices: readonly Choice[]): Solutions {
  const free = choices.filter(({ pivot }) => !pivot);
  const step = choices.reduce((product, { cell, pivot }) => product * Math.abs(pivot?.coefficients[cell] ?? 1), 1);
  const offsets = free.reduce<number[][]>((all) => all.flatMap((offset) => Array.from({ length: step }, (_, value) => [...offset, value])), [[]]);
  return {
    bases: offsets.flatMap((offset) => whole(settle(choices, offset))),
    directions: free.flatMap((one) =>
      whole(
        settle(
          choices,
          free.map((other) => (other === one ? step : 0)),
          true,
        ),
      ),
    ),
  };
}

/** The changes if all of them are whole numbers. */
function whole(changes: readonly (number | undefined)[]): [number[]] | [] {
  const numbers = changes.filter((change) => change !== undefined);
  return numbers.length === changes.length ? [numbers] : [];
}
