import type { StaleEvidence } from "../finding";
import { figureLabel } from "./figureLabel";

/** How many figures a sentence names before it says "and more". */
const NAMED = 5;

/** Computed figures that are old, and how they become new. */
export function staleEn({ results }: StaleEvidence): string {
  const named = results.slice(0, NAMED).map(({ figure, shown, fresh }) => `“${figureLabel(figure)}” shows ${shown}, by its formula ${fresh}`).join("; ");
  return (
    `has ${results.length} old ${results.length === 1 ? "result" : "results"} of formulas, not computed again: ${named}${results.length > NAMED ? "; and more" : ""}. ` +
    "No entry is wrong for that: press F9 to calculate and save; where the workbook calculates by hand, choose Automatic under Calculation Options on the Formulas tab."
  );
}
