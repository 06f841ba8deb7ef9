import fc from "fast-check";
import { checkFigures, readEntry, type Entry } from "../../src/check";
import { sumRules } from "../../src/rules";
import { edition2021 } from "../../src/statute";
import { balancedFigures, ruledFigures, typed } from "./balancedTable";

const rules = sumRules(edition2021);
const rulesOf = (figure: string) => rules.filter(({ terms }) => terms.some((term) => term.figure === figure)).map(({ id }) => id);

test("a balanced report has no finding", () => {
  fc.assert(fc.property(balancedFigures, (table) => checkFigures(edition2021, typed(table)).length === 0));
});

test("each of the 175 + 15 figures, changed alone, breaks exactly the rules it stands in", () => {
  expect(ruledFigures).toHaveLength(175 + 15);
  fc.assert(
    fc.property(balancedFigures, fc.integer({ min: 1, max: 999 }), (table, change) => {
      for (const figure of ruledFigures) {
        const broken = new Map(table).set(figure, (table.get(figure) ?? 0) + change);
        const found = checkFigures(edition2021, typed(broken)).map(({ id }) => id);
        expect(found.sort()).toEqual(rulesOf(figure).sort());
      }
    }),
    { numRuns: 20 },
  );
});

test("blanking a figure of a balanced table reports it as not filled in and no rule that zero or more could mend", () => {
  fc.assert(
    fc.property(balancedFigures, fc.constantFrom(...ruledFigures), (table, figure) => {
      const entries = new Map<string, Entry>(typed(table)).set(figure, { state: "blank" });
      const found = checkFigures(edition2021, entries);
      expect(found.map(({ check }) => check)).toEqual(["A6"]);
      expect(found[0]?.figures).toEqual([figure]);
    }),
  );
});

test("a sum that is already too large is broken, whatever the blank cells hold", () => {
  const entries = new Map<string, Entry>([
    ["applications.granted:naturalPerson", readEntry(5, "count")],
    ["applications.granted:business", { state: "blank" }],
    ["applications.granted:total", readEntry(4, "count")],
  ]);
  const ids = checkFigures(edition2021, entries).map(({ id }) => id);
  expect(ids).toContain("A1:applications.granted");
});

test("sums of the largest figures are exact", () => {
  fc.assert(
    fc.property(balancedFigures, (table) => {
      const large = new Map([...table].map(([id, value]) => [id, value * 1_000_003]));
      expect(checkFigures(edition2021, typed(large))).toEqual([]);
    }),
  );
});
