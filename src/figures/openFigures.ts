import type { SumRule } from "../rules";
import type { FigureId } from "../statute";
import { summand, type Entries } from "./entry";

/**
 * The figures that are not settled yet: they bring no number, or a formula computed them from parts that are not settled.
 * What they bring now is the least that they can become.
 */
export function openFigures(rules: readonly SumRule[], entries: Entries): ReadonlySet<FigureId> {
  const figures = new Set(rules.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  const open = new Set([...figures].filter((figure) => summand(entries.get(figure)) === undefined));
  const computed = rules
    .filter(({ relation }) => relation === "total")
    .flatMap(({ terms }) => {
      const total = terms.find(({ coefficient }) => coefficient === -1)?.figure ?? "";
      const entry = entries.get(total);
      const parts = terms.filter(({ coefficient }) => coefficient === 1).map(({ figure }) => figure);
      return entry?.state === "number" && entry.computed ? [{ total, parts }] : [];
    });
  // Totals of totals come after their parts in no fixed order, so go round until nothing opens any more.
  let before;
  do {
    before = open.size;
    for (const { total, parts } of computed) if (parts.some((part) => open.has(part))) open.add(total);
  } while (open.size > before);
  return open;
}
