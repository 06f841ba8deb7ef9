import { residual, totalRules, type SumRule, type TotalRule } from "../rules";
import type { FigureId } from "../statute";
import { summand, type Entries } from "../figures";

/**
 * The totals that follow their parts: a formula computed them, and they are the sum of their parts. Such a total is right
 * whenever its parts are. A computed total that is not the sum of its parts does not follow them (an old value, a formula over
 * other cells) and can be wrong by itself.
 *
 * A spreadsheet's SUM passes over text, also over text that reads as a number (「５」, 「5件」): a total that lacks just those is taken
 * for a sum too.
 * @returns the parts of each such total
 */
export function derivedTotals(totals: readonly TotalRule[], entries: Entries): Map<FigureId, readonly FigureId[]> {
  const derived = new Map<FigureId, readonly FigureId[]>();
  for (const { total, parts } of totals) {
    const entry = entries.get(total);
    if (entry?.state !== "number" || !entry.computed || derived.has(total)) continue;
    const followed = [numbersOnly, (figure: FigureId) => summand(entries.get(figure)) ?? 0].some(
      (valueOf) => parts.reduce((sum, part) => sum + valueOf(part, entries), 0) === entry.value,
    );
    if (followed) derived.set(total, parts);
  }
  return derived;
}

/** What a spreadsheet's SUM takes from a cell. */
function numbersOnly(figure: FigureId, entries: Entries): number {
  const entry = entries.get(figure);
  return entry?.state === "number" ? entry.value : 0;
}

/** The texts that read as a number for certain, and that a computed total of theirs passes over. */
export function textsPassedOver(
  derived: ReadonlyMap<FigureId, readonly FigureId[]>,
  entries: Entries,
): { readonly figure: FigureId; readonly reads: number }[] {
  const lacking = [...derived].filter(([total, parts]) => {
    const counted = parts.reduce((sum, part) => sum + (summand(entries.get(part)) ?? 0), 0);
    return counted !== summand(entries.get(total));
  });
  return [...new Set(lacking.flatMap(([, parts]) => parts))].flatMap((figure) => {
    const entry = entries.get(figure);
    const reads = entry?.state === "text" ? summand(entry) : undefined;
    return reads === undefined || reads === 0 ? [] : { figure, reads };
  });
}

/**
 * The typed totals of tables in which every total is the sum of its parts while a balance does not hold. Whoever added them up added up what
 * stands in the table: such a total is right whenever its parts are, as a computed one is, and one wrong entry has made all its totals wrong.
 * Changing an entry and its totals is therefore one mistake, whether the entry stands in two sums or in four.
 * @param open figures without a number yet
 */
export function typedTotalsThatFollow(
  rules: readonly SumRule[],
  open: ReadonlySet<FigureId>,
  valueOf: (figure: FigureId) => number | undefined,
): Map<FigureId, readonly FigureId[]> {
  const isBroken = (rule: SumRule): boolean => residual(rule, valueOf) !== 0;
  if (rules.every((rule) => rule.relation !== "balance" || !isBroken(rule))) return new Map();
  const settled = rules.filter(({ terms }) => terms.every(({ figure }) => !open.has(figure)));
  const broken = settled.filter(isBroken);
  const tables = new Set(broken.filter(({ relation }) => relation === "balance").map(({ table }) => table));
  for (const { relation, table } of broken) if (relation === "total") tables.delete(table);
  if (tables.size === 0) return new Map();
  return new Map(totalRules(settled.filter(({ table }) => tables.has(table))).map(({ total, parts }) => [total, parts]));
}
