import type { FigureId } from "../statute";
import type { SumRule } from "./sumRules";

/** A total with its parts, from one rule. */
export interface TotalRule {
  readonly total: FigureId;
  readonly parts: readonly FigureId[];
}

/** The totals that the rules state, in an order of their own: a corner figure has two. */
export function totalRules(rules: readonly SumRule[]): TotalRule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((rule) => totalRuleOf(rule) ?? []);
}

/** The total of one rule and its parts; `undefined` where it states none. */
export function totalRuleOf({ relation, terms }: SumRule): TotalRule | undefined {
  const total = terms.find(({ coefficient }) => coefficient === -1)?.figure;
  if (relation !== "total" || total === undefined) return undefined;
  return { total, parts: terms.filter(({ coefficient }) => coefficient === 1).map(({ figure }) => figure) };
}
