import type { StaleCellEvidence, StaleEvidence, UnverifiedEvidence } from "../finding";
import { figureLabel } from "./figureLabel";

/** How many figures a sentence names before it says "and more". */
const NAMED = 5;

const COMPUTE = "press F9 to calculate and save";
const AUTOMATIC = "where the workbook calculates by hand, choose Automatic under Calculation Options on the Formulas tab.";

/** Computed figures that are old, and how they become new. */
export function staleEn({ results }: StaleEvidence): string {
  const named = results.slice(0, NAMED).map(({ figure, shown, fresh }) => `“${figureLabel(figure)}” shows ${valueEn(shown)}, by its formula ${valueEn(fresh)}`).join("; ");
  return (
    `has ${results.length} old ${results.length === 1 ? "result" : "results"} of formulas, not computed again: ${named}${results.length > NAMED ? "; and more" : ""}. ` +
    `No entry is wrong for that: ${COMPUTE}; ${AUTOMATIC}`
  );
}

/** The same of a cell outside the tables. */
export const staleCellEn = ({ cell: { sheet, address }, shown, fresh }: StaleCellEvidence): string =>
  `Cell ${address} of sheet “${sheet}” shows an old result of its formula, not computed again: ${valueEn(shown)}, by its formula ${valueEn(fresh)}. Please ${COMPUTE}; ${AUTOMATIC}`;

/** Results that may be old. */
export const unverifiedEn = ({ calculation, areas }: UnverifiedEvidence): string =>
  `${areas.replaceAll("、", ", ")}: the formulas cannot be computed here, so whether their results are up to date is not known: ` +
  (calculation === "manual" ? `the workbook calculates by hand. Please ${COMPUTE}.` : "the file is calculated when Excel opens it next. Please open it in Excel and save it once.");

const valueEn = (value: number | string): string => (typeof value === "number" ? String(value) : value === "" ? "nothing" : `“${value}”`);
