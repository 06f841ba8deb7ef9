import { figureLabel } from "../../figures";
import { tableName } from "../../findings";
import type { StaleCellEvidence, StaleEvidence, UnverifiedEvidence } from "../evidence";

/** How many figures a sentence names before it says "and more". */
const NAMED = 5;

const COMPUTE = "press F9 to calculate and save";
const AUTOMATIC = "where the workbook calculates by hand, choose Automatic under Calculation Options on the Formulas tab.";

/** Computed figures that are old, and how they become new. */
export function staleEn({ results }: StaleEvidence): string {
  const named = results
    .slice(0, NAMED)
    .map(({ figure, shown, fresh }) => `“${figureLabel(figure)}” shows ${valueEn(shown)}, by its formula ${valueEn(fresh)}`)
    .join("; ");
  return (
    `has ${results.length} old ${results.length === 1 ? "result" : "results"} of formulas, not computed again: ${named}${results.length > NAMED ? "; and more" : ""}. ` +
    `No entry is wrong for that: ${COMPUTE}; ${AUTOMATIC}`
  );
}

/** The same of a cell outside the tables. */
export const staleCellEn = ({ cell: { sheet, address }, shown, fresh }: StaleCellEvidence): string =>
  `Cell ${address} of sheet “${sheet}” shows an old result of its formula, not computed again: ${valueEn(shown)}, by its formula ${valueEn(fresh)}. Please ${COMPUTE}; ${AUTOMATIC}`;

/** Results that may be old. In a workbook that stays manual they may be so again after the next change. */
export const unverifiedEn = ({ calculation, places }: UnverifiedEvidence): string =>
  `${places.map(({ table, sheet, areas }) => `${table === undefined ? `Sheet “${sheet ?? ""}”` : tableName(table, "en-US")} ${areas.replaceAll("、", ", ")}`).join("; ")}: the formulas cannot be computed here, so their results may be old: ` +
  (calculation === "manual"
    ? "the workbook calculates by hand. Press F9 to calculate, choose Automatic under Calculation Options on the Formulas tab, and save."
    : "the file was saved without being calculated. Open it in Excel, press F9 to calculate and save.");

const valueEn = (value: number | string): string => (typeof value === "number" ? String(value) : value === "" ? "nothing" : `“${value}”`);
