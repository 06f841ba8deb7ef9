import { sumRules, totalRuleOf, type SumCheckId, type TotalRule } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { readEntry, summand, type Entries } from "../../figures";
import type { UnfilledTotals } from "../checkedTable";
import { checkSums } from "../sum/check";

/**
 * The row before the column: the corner of 三 is a total of both, and its row says what it must be. The totals of 四 make no line, and nothing
 * but themselves says whether they or their parts are right.
 */
const ORDER: readonly SumCheckId[] = ["A2", "A1"];

/**
 * Totals that stand at 0 beside parts that are filled in, where that is one thing that was forgotten and not several errors: all that is wrong
 * in the table is that such totals are 0, or the whole line is 0 beside several lines that are filled in, and at most half as much is wrong once it is filled in. A
 * single total of 0 is no such line, and neither is one beside an entry that came from nowhere.
 * @returns what is not filled in, and the entries as they are once it is, as if a formula did it: everything else is checked on these, so that nothing is
 * said twice
 */
export function fillTotals(edition: Edition, entries: Entries): { readonly unfilled: readonly UnfilledTotals[]; readonly entries: Entries } {
  const rules = sumRules(edition);
  const unfilled: UnfilledTotals[] = [];
  let filled = entries;
  for (const table of new Set(rules.filter(({ check }) => ORDER.includes(check)).map((rule) => rule.table))) {
    const ofTable = rules.filter((rule) => rule.table === table);
    for (const check of ORDER) {
      const totals = ofTable
        .filter((rule) => rule.check === check)
        .flatMap((rule) => totalRuleOf(rule) ?? [])
        .map((rule) => totalOf(rule, filled));
      const wrong = totals.filter(({ isZero, sum }) => isZero && sum > 0).map(({ figure, sum }) => ({ figure, sum }));
      if (wrong.length < 2) continue;
      const after = new Map([...filled, ...wrong.map(({ figure, sum }) => [figure, readEntry(sum, "count", true)] as const)]);
      const isWholeLine = totals.every(({ isZero }) => isZero);
      const left = checkSums(ofTable, after).length;
      // The last total is the corner, which is wrong whenever one other is.
      const isForgotten =
        isWholeLine && wrong.filter(({ figure }) => figure !== totals.at(-1)?.figure).length > 1 && 2 * left <= checkSums(ofTable, filled).length;
      if (left > 0 && !isForgotten) continue;
      unfilled.push({ check, table, isWholeLine, totals: wrong });
      filled = after;
    }
  }
  return { unfilled, entries: filled };
}

function totalOf({ total: figure, parts: figures }: TotalRule, entries: Entries): { figure: FigureId; sum: number; isZero: boolean } {
  const entry = entries.get(figure);
  if (entry?.state !== "number" || entry.value !== 0 || entry.computed) return { figure, sum: 0, isZero: false };
  const parts = figures.map((part) => entries.get(part));
  // What may be old adds up to nothing that could be filled in.
  if (parts.some((part) => part?.isFresh === false)) return { figure, sum: 0, isZero: false };
  const sum = parts.reduce((all, part) => all + (summand(part) ?? 0), 0);
  return { figure, sum, isZero: true };
}
