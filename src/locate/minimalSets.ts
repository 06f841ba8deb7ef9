import type { PartState } from "./residuals";
import { Search, type CellSet } from "./search";

/**
 * All smallest sets of figures that can be changed to whole numbers from 0 to `LARGEST_FIGURE` so that every row of a part holds:
 * the error localisation of Fellegi and Holt (A systematic approach to automatic edit and imputation, Journal of the American
 * Statistical Association 71 (1976), 17–35) for linear equalities, by iterative deepening.
 *
 * How it finds all: let T be a set that satisfies every row, S a part of T that is already chosen. Each chosen figure was taken
 * from a row and is eliminated from the others by it (`pivot`), so that the changes of S follow from those of the other figures. Then
 * - a reduced row that adds up to something else than 0 while only S changes, needs another of its figures: one is in T;
 * - so does the pivot row of a chosen figure whose number would be no whole number, or below 0;
 * - and a row that is only asked to be at most or at least 0 (open figures).
 * Taking one such row and trying each of its figures in turn therefore meets every T. This is "repair a failing rule by one of its
 * cells, recurse"; the elimination is what makes it right where two figures share a rule and must divide its difference
 * between them: the second repair changes the first one with it. A figure that has been tried is left out of the trials beside
 * it, so that each set is met once.
 *
 * A chosen figure that stands in no other row than those already satisfied is free. Such a set has many solutions (two entries of
 * one column that must lose 3 together); the one nearest to the present numbers is given, later figures changing least.
 *
 * @param state a part with a violated row
 * @param locked figures that may not change
 * @returns the sets in the order of the form, all of the same size; none if `most` figures do not do,
 * or if they would take more than `MOST_TRIALS`
 */
export function minimalSets(state: PartState, most: number, locked: ReadonlySet<number> = new Set()): CellSet[] {
  for (let size = 1; size <= most; size++) {
    const found = new Search(state, locked, size).run();
    if (found === undefined) return [];
    if (found.length > 0) return found;
  }
  return [];
}
