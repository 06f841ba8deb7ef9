import { figureId, figuresOf, type Edition, type FigureId } from "../statute";

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

/** The figures in which a jump is worth a question: the counts and amounts of 二, and the totals of what came in and was done in 三; its other rows are too sparse to compare. */
export function jumpFigures(edition: Edition): FigureId[] {
  const published = edition.tables.filter(({ id }) => id === "proactiveDisclosure").flatMap(({ blocks }) => blocks);
  return [
    ...published.flatMap(({ rows, columns }) => rows.flatMap((row) => columns.filter(({ kind }) => kind !== "change").map((column) => figureId(row, column)))),
    ...figuresOf(edition, "received", "total"),
    ...figuresOf(edition, "outcomesTotal", "total"),
  ];
}
