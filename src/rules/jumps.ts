import { figureId, type Edition, type FigureId } from "../statute";

/**
 * When a figure is called to have jumped from one year to the next: the larger is at least `factor` times the smaller (of which 0 counts as
 * 1) and differs from it by at least `difference`.
 */
export interface JumpMeasure {
  readonly factor: number;
  readonly difference: number;
}

/**
 * Licences from 550 to 9487 are a jump; the figures of published reports that follow one another rise and fall four- or fivefold, and small
 * ones forty-fold (42 → 0), without anything being wrong.
 */
export const usualJump: JumpMeasure = { factor: 10, difference: 500 };

/** The rows of 三 that tell how much work there was; the others are too sparse to compare. */
const WORK = ["applications.received", "applications.outcomesTotal"];

/** The figures in which a jump is worth a question: the counts and amounts of 二, and the totals of what came in and was done in 三. */
export function jumpFigures({ tables }: Edition): FigureId[] {
  return tables.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ rows, columns }) =>
      rows.flatMap((row) => {
        if (id === "applications") return WORK.includes(row.id) ? [figureId(row, { id: "total" })] : [];
        if (id !== "proactiveDisclosure") return [];
        return columns.filter(({ kind }) => kind !== "change").map((column) => figureId(row, column));
      }),
    ),
  );
}
