import { totalRuleOf, type SumRule } from "../../rules";
import type { FigureId } from "../../statute";
import { rangeAddress, rectanglesOf, type Position } from "../../address";
import type { FormulaPlan } from "../sheetPlan";

/**
 * The parts of each total, from the total rules. Where a figure is the total of two rules (the corner of 三) the first
 * makes its formula and the second checks it.
 */
export function totalParts(rules: readonly SumRule[]): Map<FigureId, readonly FigureId[]> {
  const parts = new Map<FigureId, readonly FigureId[]>();
  for (const rule of rules) {
    const found = totalRuleOf(rule);
    if (found && !parts.has(found.total)) parts.set(found.total, found.parts);
  }
  return parts;
}

/** The SUM formula over the parts of a total: "=SUM(D6:I6)". */
export function sumFormula(parts: readonly FigureId[], places: ReadonlyMap<FigureId, Position>): FormulaPlan {
  const cells = parts.flatMap((part) => places.get(part) ?? []);
  return {
    formula: `=SUM(${rectanglesOf(cells)
      .map((range) => rangeAddress(range))
      .join(",")})`,
  };
}
