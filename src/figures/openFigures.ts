import { totalRules, type SumRule } from "../rules";
import type { FigureId } from "../statute";
import { summand, type Entries } from "./entry";

/**
 * The figures that are not settled yet: they bring no number, or a formula computed them from parts that are not settled.
 * What they bring now is the least that they can become.
 */
export function openFigures(rules: readonly SumRule[], entries: Entries): ReadonlySet<FigureId> {
  const open = new Set<FigureId>();
  for (const { terms } of rules) for (const { figure } of terms) if (summand(entries.get(figure)) === undefined) open.add(figure);
  if (open.size === 0) return open;
  const computed = totalRules(rules).filter(({ total }) => {
    const entry = entries.get(total);
    return entry?.state === "number" && entry.computed;
  });
  // Totals of totals come after their parts in no fixed order, so go round until nothing opens any more.
  let before;
  do {
    before = open.size;
    for (const { total, parts } of computed) if (parts.some((part) => open.has(part))) open.add(total);
  } while (open.size > before);
  return open;
}
