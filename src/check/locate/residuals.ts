import type { FigureId } from "../../statute";
import type { Part } from "./system";

/** What a row asks of its sum: to be 0, not to be over 0, not to be under 0, or nothing at all. */
export type Sense = "equal" | "atMost" | "atLeast" | "free";

/** A part with its present numbers: what each row adds up to, and what is asked of it. */
export interface PartState {
  readonly part: Part;
  /** By figure; `undefined` is still open. */
  readonly values: readonly (number | undefined)[];
  readonly sums: readonly number[];
  readonly senses: readonly Sense[];
}

/**
 * Adds up each row. Figures that are still open count as 0 and leave their side open upwards, as in `checkSums`: the row is then
 * broken only if no number ≥ 0 in their place could mend it.
 */
export function stateOf(part: Part, valueOf: (figure: FigureId) => number | undefined): PartState {
  const values = part.figures.map(valueOf);
  const sums: number[] = [];
  const senses: Sense[] = [];
  for (const { cells, coefficients } of part.rows) {
    let sum = 0;
    let [openLeft, openRight] = [false, false];
    for (let position = 0; position < cells.length; position++) {
      const value = values[cells[position] ?? 0];
      const coefficient = coefficients[position] ?? 0;
      if (value !== undefined) sum += coefficient * value;
      else if (coefficient > 0) openLeft = true;
      else openRight = true;
    }
    sums.push(sum);
    senses.push(senseOf(openLeft, openRight));
  }
  return { part, values, sums, senses };
}

/** What is asked of a row with open figures among those that are added, or those that are taken away. */
export function senseOf(openLeft: boolean, openRight: boolean): Sense {
  if (openLeft) return openRight ? "free" : "atMost";
  return openRight ? "atLeast" : "equal";
}

/** Whether a sum is not what is asked of it. */
export function isViolated(sense: Sense, sum: number): boolean {
  if (sense === "equal") return sum !== 0;
  return sense === "atMost" ? sum > 0 : sense === "atLeast" && sum < 0;
}

/** The positions of the rows that are not what is asked of them. */
export function violatedRows({ sums, senses }: PartState): number[] {
  return sums.flatMap((sum, row) => (isViolated(senses[row] ?? "free", sum) ? row : []));
}
