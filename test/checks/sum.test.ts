import fc from "fast-check";
import { checkFigures } from "../../src/checks";
import { readEntry, type Entries, type Entry } from "../../src/figures";
import { sumRules } from "../../src/rules";
import { edition2019, edition2021, type Edition, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { balancedFigures, ruledFigures, typed } from "./balancedTable";
import { ofForm } from "../ofForm";

/** Random figures are often hard to believe (A9); that is not the matter here. */
const checked = (edition: Edition, entries: Entries) => checkFigures(edition, entries).filter(({ check }) => check !== "A9");

describe.each([
  { edition: edition2021, rows: 25 },
  { edition: edition2019, rows: 23 },
])("the edition of $edition.id", ({ edition, rows }) => {
  const rules = sumRules(edition);
  const ruled = ruledFigures(edition);
  const rulesOf = (figure: string) => rules.filter(({ terms }) => terms.some((term) => term.figure === figure)).map(({ id }) => id);

  test("a balanced report has no finding", () => {
    fc.assert(fc.property(balancedFigures(edition), (table) => checked(edition, typed(table)).length === 0));
  });

  test("each of the figures of 三 and 四, changed alone, breaks exactly the rules it stands in", () => {
    expect(ruled).toHaveLength(rows * 7 + 15);
    fc.assert(
      fc.property(balancedFigures(edition), fc.integer({ min: 1, max: 999 }), (table, change) => {
        for (const figure of ruled) {
          const broken = new Map(table).set(figure, (table.get(figure) ?? 0) + change);
          const found = checked(edition, typed(broken)).map(({ id }) => id);
          expect(found.sort()).toEqual(rulesOf(figure).sort());
        }
      }),
      { numRuns: runs(20, 2) },
    );
  });

  test("blanking a figure of a balanced table reports it as not filled in and no rule that zero or more could mend", () => {
    fc.assert(
      fc.property(balancedFigures(edition), fc.constantFrom(...ruled), (table, figure) => {
        const entries = new Map<FigureId, Entry>(typed(table)).set(figure, { state: "blank" });
        const found = checked(edition, entries);
        expect(found.map(({ check }) => check)).toEqual(["A6"]);
        expect(found[0]?.figures).toEqual([figure]);
      }),
    );
  });

  test("sums of the largest figures are exact", () => {
    fc.assert(
      fc.property(balancedFigures(edition), (table) => {
        const large = new Map([...table].map(([id, value]) => [id, value * 1_000_003]));
        expect(checked(edition, typed(large))).toEqual([]);
      }),
    );
  });
});

test("a sum that is already too large is broken, whatever the blank cells hold", () => {
  const entries = new Map<FigureId, Entry>([
    [ofForm("applications.granted:naturalPerson"), readEntry(5, "count")],
    [ofForm("applications.granted:business"), { state: "blank" }],
    [ofForm("applications.granted:total"), readEntry(4, "count")],
  ]);
  const ids = checked(edition2021, entries).map(({ id }) => id);
  expect(ids).toContain("A1:applications.granted");
});
