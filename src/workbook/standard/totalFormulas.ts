import type { SumRule } from "../../rules";
import type { FigureId } from "../../statute";
import { rangeAddress, rectanglesOf, type Position } from "../address";

/**
 * The SUM formula of each total, from the total rules. Where a figure is the total of two rules (the corner of 三) the
 * first makes its formula and the second checks it.
 */
export function totalFormulas(
  rules: readonly SumRule[],
  places: ReadonlyMap<FigureId, Position>,
): Map<FigureId, string> {
  const formulas = new Map<FigureId, string>();
  for (const { terms } of rules.filter(({ relation }) => relation === "total")) {
    const total = terms.find(({ coefficient }) => coefficient === -1)?.figure;
    if (total === undefined || formulas.has(total)) continue;
    const parts = terms.flatMap(({ figure, coefficient }) => (coefficient === 1 ? (places.get(figure) ?? []) : []));
    const ranges = rectanglesOf(parts).map((range) => rangeAddress(range));
    formulas.set(total, `=SUM(${ranges.join(",")})`);
  }
  return formulas;
}
