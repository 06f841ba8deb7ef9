import type { FigureId } from "../statute";
import type { SumRule } from "./sumRules";

/** A total with its parts, from one rule. */
export interface TotalRule {
  readonly total: FigureId;
  readonly parts: readonly FigureId[];
}

/** Rules do not change, and each check of each table asks for their totals: these are looked for once. */
const totalsOf = new WeakMap<readonly SumRule[], readonly TotalRule[]>();
const totalOf = new WeakMap<SumRule, TotalRule | "none">();

/** The totals that the rules state, in an order of their own: a corner figure has two. */
export function totalRules(rules: readonly SumRule[]): readonly TotalRule[] {
  const known = totalsOf.get(rules) ?? [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((rule) => totalRuleOf(rule) ?? []);
  totalsOf.set(rules, known);
  return known;
}

/** The total of one rule and its parts; `undefined` where it states none. */
export function totalRuleOf(rule: SumRule): TotalRule | undefined {
  const known = totalOf.get(rule) ?? findTotal(rule) ?? "none";
  totalOf.set(rule, known);
  return known === "none" ? undefined : known;
}

function findTotal({ relation, terms }: SumRule): TotalRule | undefined {
  const total = terms.find(({ coefficient }) => coefficient === -1)?.figure;
  if (relation !== "total" || total === undefined) return undefined;
  return { total, parts: terms.filter(({ coefficient }) => coefficient === 1).map(({ figure }) => figure) };
}
