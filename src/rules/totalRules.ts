import type { FigureId } from "../statute";
import type { SumRule } from "./sumRules";

/** A total with its parts, from one rule. */
export interface TotalRule {
  readonly total: FigureId;
  readonly parts: readonly FigureId[];
}

/** The totals that the rules state, in an order of their own: a corner figure has two. */
export function totalRules(rules: readonly SumRule[]): TotalRule[] {
  return rules
    .filter(({ relation }) => relation === "total")
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ terms }) => ({
      total: terms.find(({ coefficient }) => coefficient === -1)?.figure ?? "",
      parts: terms.filter(({ coefficient }) => coefficient === 1).map(({ figure }) => figure),
    }));
}
