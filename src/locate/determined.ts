import type { FigureId } from "../statute";
import { LARGEST_FIGURE, summand, type Entries } from "../figures";
import type { PartState } from "./residuals";

/** A figure without a number, and the only number that the rules leave it. */
export interface Determined {
  readonly figure: FigureId;
  readonly to: number;
  readonly cause: "blank" | "notANumber";
}

/**
 * The figures of a part that hold no number, each alone in at least one rule, so that the rule says what it must be; where it is alone in
 * several, they must agree.
 */
export function determinedFigures({ part, values }: PartState, entries: Entries): Determined[] {
  if (!values.includes(undefined)) return [];
  return part.figures.flatMap((figure, cell) => {
    const entry = entries.get(figure);
    if (entry === undefined || values[cell] !== undefined || summand(entry) !== undefined) return [];
    const answers = new Set(
      (part.columns[cell] ?? []).flatMap(({ row, coefficient }) => {
        const { cells, coefficients } = part.rows[row] ?? { cells: [], coefficients: [] };
        if (cells.some((other) => other !== cell && values[other] === undefined)) return [];
        return -cells.reduce((sum, other, position) => sum + (coefficients[position] ?? 0) * (values[other] ?? 0), 0) / coefficient;
      }),
    );
    const [to, ...others] = answers;
    if (to === undefined || others.length > 0 || !Number.isInteger(to) || to < 0 || to > LARGEST_FIGURE) return [];
    return { figure, to: to + 0, cause: entry.state === "blank" ? "blank" : "notANumber" };
  });
}
