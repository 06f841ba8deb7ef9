import { sumRules, totalRuleOf, type SumCheckId, type SumRule, type TotalRule } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { readEntry, type Entries } from "../../figures";
import type { UnfilledTotals } from "../checkedTable";
import { checkSums } from "../sum/check";
import { fillProceedings } from "./fillProceedings";
import { mayBeTotals } from "./mayBeTotals";
import { totalAtZero } from "./totalAtZero";

/**
 * The row before the column: the corner of 三 is a total of both, and its row says what it must be. The totals of 四 make no line.
 */
const ORDER: readonly SumCheckId[] = ["A2", "A1"];

/** The totals of one kind in one table. */
interface TotalLine {
  readonly check: SumCheckId;
  readonly table: SumRule["table"];
  readonly totals: readonly TotalRule[];
}

interface Filled {
  readonly unfilled: readonly UnfilledTotals[];
  readonly entries: Entries;
}

/**
 * Totals that stand at 0 beside parts that are filled in, where that is one thing that was forgotten and not several errors: all that is wrong
 * in the table is that such totals are 0, or the whole line is 0 beside several lines that are filled in, and at most half as much is wrong once it is filled in. A
 * single total of 0 is no such line, and neither is one beside an entry that came from nowhere. Where both lines are 0 they are filled in together.
 * @returns what is not filled in, and the entries as they are once it is, as if a formula did it: everything else is checked on these, so that nothing is
 * said twice. Totals that may stand in the line before are open instead, since nothing says what they are.
 */
export function fillTotals(edition: Edition, entries: Entries): Filled {
  const known = knownOf.get(entries);
  if (known?.edition === edition) return known.filled;
  const filled = fillAnew(edition, entries);
  knownOf.set(entries, { edition, filled });
  return filled;
}

/** Entries do not change, and the checks of figures, of sentences and what finds the wrong cell all ask. */
const knownOf = new WeakMap<Entries, { readonly edition: Edition; readonly filled: Filled }>();

function fillAnew(edition: Edition, entries: Entries): Filled {
  const rules = sumRules(edition);
  const unfilled: UnfilledTotals[] = [];
  let filled = entries;
  for (const { lines, rules: ofTable } of tablesOf(rules)) {
    for (const attempt of [lines, ...lines.map((line) => [line])]) {
      const result = fillLines(attempt, filled, ofTable);
      if (!result) continue;
      unfilled.push(...result.unfilled);
      filled = result.entries;
    }
  }
  const proceedings = fillProceedings(rules, filled);
  return proceedings ? { unfilled: [...unfilled, proceedings.unfilled], entries: proceedings.entries } : { unfilled, entries: filled };
}

/** A table's lines of totals, and all its rules. */
interface TableLines {
  readonly lines: readonly TotalLine[];
  readonly rules: readonly SumRule[];
}

const linesOf = new WeakMap<readonly SumRule[], readonly TableLines[]>();

/** The tables that have totals, by the rules of an edition. */
function tablesOf(rules: readonly SumRule[]): readonly TableLines[] {
  const known = linesOf.get(rules) ?? tablesAnew(rules);
  linesOf.set(rules, known);
  return known;
}

const tablesAnew = (rules: readonly SumRule[]): TableLines[] =>
  Array.from(new Set(rules.filter(({ check }) => ORDER.includes(check)).map((rule) => rule.table)), (table) => {
    const ofTable = rules.filter((rule) => rule.table === table);
    return { lines: ORDER.map((check) => lineOf(check, table, ofTable)), rules: ofTable };
  });

const lineOf = (check: SumCheckId, table: SumRule["table"], rules: readonly SumRule[]): TotalLine => ({
  check,
  table,
  totals: rules.filter((rule) => rule.check === check).flatMap((rule) => totalRuleOf(rule) ?? []),
});

/** Fills in these lines, all of them or none; `undefined` where they were not forgotten. Several only where nothing at all stands in them. */
function fillLines(lines: readonly TotalLine[], before: Entries, rules: readonly SumRule[]): Filled | undefined {
  const found: (Omit<UnfilledTotals, "doubt"> & { readonly isForgotten: boolean; readonly isShift: boolean })[] = [];
  let entries = before;
  for (const { check, table, totals: ofLine } of lines) {
    const totals = ofLine.map((rule) => totalAtZero(rule, entries));
    const wrong = totals.filter(({ isZero, sum }) => isZero && sum > 0).map(({ figure, sum }) => ({ figure, sum }));
    if (wrong.length < 2) return undefined;
    const isWholeLine = totals.every(({ isZero }) => isZero);
    const isShift = mayBeTotals(ofLine, entries);
    if (lines.length > 1 && (!isWholeLine || isShift)) return undefined;
    // The last total is the corner, which is wrong whenever one other is.
    const isForgotten = isWholeLine && wrong.filter(({ figure }) => figure !== totals.at(-1)?.figure).length > 1;
    entries = new Map([
      ...entries,
      ...(isShift ? totals : wrong).map(({ figure, sum }) => [figure, isShift ? readEntry("", "count") : readEntry(sum, "count", true)] as const),
    ]);
    found.push({ check, table, isWholeLine, totals: wrong, isForgotten, isShift });
  }
  const left = checkSums(rules, entries);
  const isShift = found.some((line) => line.isShift);
  const isForgotten = found.every((line) => line.isForgotten) && 2 * left.length <= checkSums(rules, before).length;
  if (left.length > 0 && !isForgotten && !isShift) return undefined;
  const doubted = new Set(left.flatMap(({ figures }) => figures));
  const partsOf = new Map(lines.flatMap(({ totals }) => totals.map(({ total, parts }) => [total, parts] as const)));
  const isDoubted = (figure: FigureId): boolean => isShift || [figure, ...(partsOf.get(figure) ?? [])].some((one) => doubted.has(one));
  return {
    entries,
    unfilled: found.map(({ check, table, isWholeLine, totals }) => ({
      check,
      table,
      isWholeLine,
      totals: totals.map(({ figure, sum }) => ({ figure, sum: isDoubted(figure) ? undefined : sum })),
      ...(isShift ? { doubt: "shift" as const } : totals.some(({ figure }) => isDoubted(figure)) && { doubt: "parts" as const }),
    })),
  };
}
