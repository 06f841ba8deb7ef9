import fc from "fast-check";
import { readEntry, tableFigures, type Entries } from "../../src/figures";
import { sumRules, type SumRule } from "../../src/rules";
import type { Edition, FigureId } from "../../src/statute";
import { ofForm } from "../ofForm";

/** Figures of an edition that satisfy every rule, totals typed: free figures at random, then totals, then what is carried over. */
export function balancedFigures(edition: Edition): fc.Arbitrary<Map<FigureId, number>> {
  const figures = edition.tables.flatMap(tableFigures);
  const rules = sumRules(edition);
  return fc.array(fc.nat({ max: 400 }), { minLength: figures.length, maxLength: figures.length }).map((values) => {
    const table = new Map(figures.map(({ id }, index) => [id, values[index] ?? 0]));
    balanceColumns(table, rules);
    addUpTotals(table, rules);
    return table;
  });
}

/** What came in and is not decided is carried out; where more was decided than came in, more came in. */
function balanceColumns(table: Map<FigureId, number>, rules: readonly SumRule[]): void {
  for (const { terms } of rules.filter(({ check }) => check === "A2")) {
    const column = terms[0]?.figure.split(":")[1] ?? "";
    const decided = terms.slice(0, -1).reduce((sum, { figure }) => sum + (table.get(figure) ?? 0), 0);
    const at = (row: string) => ofForm(`applications.${row}:${column}`);
    const cameIn = (table.get(at("received")) ?? 0) + (table.get(at("carriedIn")) ?? 0);
    const pending = cameIn - decided;
    if (pending < 0) table.set(at("received"), (table.get(at("received")) ?? 0) - pending);
    table.set(at("carriedOut"), Math.max(0, pending));
  }
}

function addUpTotals(table: Map<FigureId, number>, rules: readonly SumRule[]): void {
  for (const check of ["A2", "A1", "A4"]) {
    for (const { terms } of rules.filter((rule) => rule.check === check)) {
      const total = terms.at(-1);
      if (!total) throw new Error("a rule without terms");
      table.set(
        total.figure,
        terms.slice(0, -1).reduce((sum, { figure }) => sum + (table.get(figure) ?? 0), 0),
      );
    }
  }
}

/** All figures that stand in a rule: those of 三 and the 15 of 四. */
export const ruledFigures = (edition: Edition): readonly FigureId[] => [
  ...new Set(sumRules(edition).flatMap(({ terms }) => terms.map(({ figure }) => figure))),
];

/** Figures as typed numbers. */
export function typed(table: ReadonlyMap<FigureId, number>): Entries {
  return new Map([...table].map(([id, value]) => [id, readEntry(value, "count")]));
}
