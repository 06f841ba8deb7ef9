import { LARGEST_FIGURE } from "../figures";
import { settlingRow, type Choice, type Direction, type ReducedRow } from "./elimination";
import type { Constraint } from "./family";
import type { Part } from "./system";

/** What must not fall below 0, and the row whose other figures could ease it. */
export interface Bound {
  readonly constraints: readonly Constraint[];
  readonly row: () => ReducedRow | undefined;
}

/** Each chosen figure must end between 0 and `LARGEST_FIGURE`: from its change at the base, along the directions. */
export function numberBounds(
  values: readonly (number | undefined)[],
  choices: readonly Choice[],
  base: readonly number[],
  directions: readonly Direction[],
): Bound[] {
  return choices.map(({ cell }, position) => {
    const value = (values[cell] ?? 0) + (base[position] ?? 0);
    const slopes = directions.map((direction) => direction[position] ?? 0);
    return {
      constraints: [
        { constant: value, coefficients: slopes },
        { constant: LARGEST_FIGURE - value, coefficients: slopes.map((slope) => -slope) },
      ],
      row: () => settlingRow(choices, position),
    };
  });
}

/**
 * Each row with open figures in which a chosen figure stands must keep its sum on the side asked for.
 * @param sums what the rows add up to at the base
 */
export function openRowBounds(
  part: Part,
  choices: readonly Choice[],
  sums: readonly number[],
  directions: readonly Direction[],
  reduce: (row: number) => ReducedRow,
): Bound[] {
  return part.rows.flatMap(({ sense }, row) => {
    const own = choices.map(({ cell }) => part.columns[cell]?.find((one) => one.row === row)?.coefficient ?? 0);
    if (sense === "equal" || own.every((coefficient) => coefficient === 0)) return [];
    const sign = sense === "atLeast" ? 1 : -1;
    const coefficients = directions.map((direction) => own.reduce((sum, coefficient, position) => sum + sign * coefficient * (direction[position] ?? 0), 0));
    return { constraints: [{ constant: sign * (sums[row] ?? 0), coefficients }], row: () => reduce(row) };
  });
}
