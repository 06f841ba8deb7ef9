import { sumRules } from "../../src/rules";
import { edition2019, edition2021 } from "../../src/statute";

describe.each([
  { edition: edition2021, rows: 25, outcomes: 21 },
  { edition: edition2019, rows: 23, outcomes: 19 },
])("the edition of $edition.id", ({ edition, rows, outcomes }) => {
  const rules = sumRules(edition);
  const of = (check: string) => rules.filter((rule) => rule.check === check);

  test(`table 三 has ${rows} row totals, 7 column totals and 7 balances, table 四 three totals`, () => {
    expect(["A1", "A2", "A3", "A4"].map((check) => of(check).length)).toEqual([rows, 7, 7, 3]);
    expect(rules).toHaveLength(rows + 7 + 7 + 3);
  });

  test(`a row total has six parts, a column total ${outcomes}, a balance two on each side, a total of 四 four`, () => {
    const sides = (check: string) =>
      new Set(of(check).map(({ terms }) => [1, -1].map((sign) => terms.filter((term) => term.coefficient === sign).length).join("=")));
    expect([...sides("A1")]).toEqual(["6=1"]);
    expect([...sides("A2")]).toEqual([`${outcomes}=1`]);
    expect([...sides("A3")]).toEqual(["2=2"]);
    expect([...sides("A4")]).toEqual(["4=1"]);
  });

  test("rule ids are unique and every rule says why it holds", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { why } of rules) expect(why).not.toBe("");
  });

  test("every figure of 三 stands in at least two rules, every figure of 四 in one", () => {
    const times = new Map<string, number>();
    for (const { figure } of rules.flatMap(({ terms }) => terms)) times.set(figure, (times.get(figure) ?? 0) + 1);
    const counts = (prefix: string) => [...times].filter(([id]) => id.startsWith(prefix)).map(([, count]) => count);
    expect(counts("applications.")).toHaveLength(rows * 7);
    expect(Math.min(...counts("applications."))).toBe(2);
    expect(counts("cases:")).toEqual(Array(15).fill(1));
  });
});
