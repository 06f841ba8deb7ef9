import type { FigureId } from "../statute";
import type { Part, Sense } from "./system";

/** A part with its present numbers, and what each row adds up to. */
export interface PartState {
  readonly part: Part;
  /** By figure; `undefined` is still open. */
  readonly values: readonly (number | undefined)[];
  readonly sums: readonly number[];
}

/** Adds up each row; open figures count as 0. */
export function stateOf(part: Part, valueOf: (figure: FigureId) => number | undefined): PartState {
  const values = part.figures.map(valueOf);
  const sums = part.rows.map(({ cells, coefficients }) => {
    let sum = 0;
    for (let position = 0; position < cells.length; position++) {
      sum += (coefficients[position] ?? 0) * (values[cells[position] ?? 0] ?? 0);
    }
    return sum;
  });
  return { part, values, sums };
}

/** Whether a sum is not what is asked of it. */
export function isViolated(sense: Sense, sum: number): boolean {
  if (sense === "equal") return sum !== 0;
  return sense === "atMost" ? sum > 0 : sense === "atLeast" && sum < 0;
}

/** The positions of the rows that are not what is asked of them. */
export function violatedRows({ part, sums }: PartState): number[] {
  return part.rows.flatMap(({ sense }, row) => (isViolated(sense, sums[row] ?? 0) ? row : []));
}
