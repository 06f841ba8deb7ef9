import { totalRuleOf, type SumRule, type TotalRule } from "../../rules";
import { readEntry, summand, type Entries } from "../../figures";
import type { UnfilledTotals } from "../checkedTable";
import { mayBeTotals } from "./mayBeTotals";
import { totalAtZero } from "./totalAtZero";

/**
 * The totals of 四, where all of them stand at 0 beside parts that are filled in: one thing that was forgotten. No other sum says whether they or their parts
 * are right; so none is proposed beside a single part, which may be what is wrong, nor where the last part may be the total itself.
 */
export function fillProceedings(rules: readonly SumRule[], entries: Entries): { readonly unfilled: UnfilledTotals; readonly entries: Entries } | undefined {
  const totals = rules
    .filter(({ check }) => check === "A4")
    .flatMap((rule) => {
      const total = totalRuleOf(rule);
      return total ? [{ table: rule.table, ...totalAtZero(total, entries), isCertain: leavesNoOther(total, entries) }] : [];
    });
  const [first] = totals;
  if (!first || totals.some(({ isZero, sum }) => !isZero || sum === 0)) return undefined;
  return {
    entries: new Map([
      ...entries,
      ...totals.map(({ figure, sum, isCertain }) => [figure, isCertain ? readEntry(sum, "count", true) : readEntry("", "count")] as const),
    ]),
    unfilled: {
      check: "A4",
      table: first.table,
      isWholeLine: false,
      totals: totals.map(({ figure, sum, isCertain }) => ({ figure, sum: isCertain ? sum : undefined })),
      ...(totals.some(({ isCertain }) => !isCertain) && { doubt: "alone" as const }),
    },
  };
}

const leavesNoOther = (total: TotalRule, entries: Entries): boolean =>
  total.parts.filter((part) => (summand(entries.get(part)) ?? 0) > 0).length > 1 && !mayBeTotals([total], entries);
