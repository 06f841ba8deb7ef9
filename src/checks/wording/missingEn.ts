import { sumSubject } from "../../findings";
import type { BlankEvidence, Finding, UnfilledEvidence } from "../evidence";
import { missingPlaces } from "../blank/missingPlaces";

/** How many places a sentence names before it says "and more". */
const NAMED = 5;

/** What is not filled in; a cell that only one number fits with that number, which is not 0 because nothing happened. */
export function blankEn({ figures, fits = [] }: BlankEvidence): string {
  const { fitting, wholeRows, single } = missingPlaces(figures, fits);
  const places = [
    ...fitting.map(({ label, value }) => `“${label}” (must be ${value})`),
    ...wholeRows.map((row) => `all of “${row}”`),
    ...single.map((label) => `“${label}”`),
  ];
  const rest = wholeRows.length + single.length;
  const todo = rest === 0 ? "" : fitting.length > 0 ? " Enter 0 in the others where there was nothing." : " Enter 0 where there was nothing.";
  return `has ${figures.length} ${figures.length === 1 ? "cell" : "cells"} not filled in: ${named(places)}.${todo}`;
}

/** Totals that nobody filled in, with what each must be. */
export function unfilledEn({ check }: Finding, { line, totals }: UnfilledEvidence): string {
  const places = totals.map(({ figure, value }) => `“${sumSubject(check, figure)}” should be ${value ?? ""}`);
  const what =
    line === "column"
      ? "the column 总计 is not filled in"
      : line === "row"
        ? "the row （七）总计 is not filled in"
        : `${totals.length} totals are not filled in`;
  return `${what}: in ${totals.length} places there are parts, and the total is still 0. ${named(places)}. Please fill in the totals.`;
}

const named = (places: readonly string[]): string => places.slice(0, NAMED).join(", ") + (places.length > NAMED ? " and more" : "");
