import { totalRuleOf, type SumRule, type TotalRule } from "../../rules";
import type { FigureId } from "../../statute";
import { summand, type Entries } from "../../figures";

/**
 * Whether what stands last before a line of totals that holds nothing may be the totals themselves: all numbers were typed one cell too early, and the
 * first of each sum was typed over. Each last part is as much as all others together then, as a total is. Where only last parts hold anything, the total is the
 * same either way.
 */
export function mayBeTotals(line: readonly TotalRule[], entries: Entries): boolean {
  const sums = line.map(({ total, parts }) => {
    const values = parts.map((part) => summand(entries.get(part)) ?? 0);
    const last = values.at(-1) ?? 0;
    return { holdsNothing: isEmptyTotal(entries, total), last, others: values.reduce((sum, value) => sum + value, 0) - last };
  });
  return sums.every(({ holdsNothing: isEmpty, last, others }) => isEmpty && last >= others) && sums.some(({ others }) => others > 0);
}

/** Whether a total holds 0 or nothing, and no formula computes it. */
function isEmptyTotal(entries: Entries, total: TotalRule["total"]): boolean {
  const entry = entries.get(total);
  if (entry?.state === "number") return entry.value === 0 && !entry.computed;
  return entry?.state === "blank" || (entry?.state === "text" && entry.reads === 0);
}

/** The totals of which nothing says what they are, since they may stand in the line before; those of 四 each by itself. */
export function totalsInDoubt(rules: readonly SumRule[], entries: Entries): ReadonlySet<FigureId> {
  const lines = new Map<string, TotalRule[]>();
  for (const rule of rules) {
    const key = rule.check === "A4" ? rule.id : `${rule.table} ${rule.check}`;
    const total = totalRuleOf(rule);
    if (total) lines.set(key, [...(lines.get(key) ?? []), total]);
  }
  return new Set([...lines.values()].filter((line) => mayBeTotals(line, entries)).flatMap((line) => line.map(({ total }) => total)));
}
