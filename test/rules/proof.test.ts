import { dependencies, proveRules } from "../../src/rules";
import { edition2019, edition2021, editions, type Edition } from "../../src/statute";
import { checkFigures } from "../../src/checks";
import { readEntry, tableFigures } from "../../src/figures";

const proofOf = (edition: Edition, table: string) => proveRules(edition).find((proof) => proof.table === table);

test("the 39 rules of table 三 have rank 37, every figure stands in two or three, and no two figures look alike", () => {
  expect(proofOf(edition2021, "applications")).toMatchObject({
    rules: 39,
    rank: 37,
    malformed: [],
    figures: 175,
    figuresByRules: new Map([
      [2, 168],
      [3, 7],
    ]),
    alike: [],
  });
  expect(proofOf(edition2021, "applications")?.redundant).toHaveLength(2);
});

test("in the form of 2019, with one row for 其他处理, the 37 rules of table 三 have rank 35, and no two figures look alike", () => {
  expect(proofOf(edition2019, "applications")).toMatchObject({ rules: 37, rank: 35, malformed: [], figures: 161, alike: [] });
});

test("the three rules of table 四 are independent, and tell no two figures of a total apart", () => {
  const proof = proofOf(edition2021, "reviewAndLitigation");
  expect(proof).toMatchObject({ rules: 3, rank: 3, redundant: [], malformed: [], figures: 15, figuresByRules: new Map([[1, 15]]) });
  expect(proof?.alike.map(({ length }) => length)).toEqual([5, 5, 5]);
});

test.each(editions.map((edition) => [edition.id, edition] as const))(
  "edition of %d: no rule is malformed, and a report of zeros satisfies all",
  (_, edition) => {
    expect(proveRules(edition).flatMap(({ malformed }) => malformed)).toEqual([]);
    const zeros = new Map(edition.tables.flatMap(tableFigures).map(({ id, column }) => [id, readEntry(0, column.kind)]));
    expect(checkFigures(edition, zeros)).toEqual([]);
  },
);

test("a total that is among its own parts is malformed", () => {
  const column = (id: string, totalOf?: string[]) => ({ id, name: id, gloss: id, path: [id], kind: "count" as const, ...(totalOf && { totalOf }) });
  const rows = [{ id: "row", name: "row", gloss: "row", path: ["row"] }];
  const columns = [column("a"), column("t", ["a", "t"]), column("u", ["a"])];
  const edition: Edition = {
    ...edition2021,
    tables: [{ id: "reviewAndLitigation", number: "四", name: "表四", gloss: "Table 4", units: "", blocks: [{ columns, rows }] }],
  };
  expect(proveRules(edition)).toMatchObject([{ rules: 2, rank: 2, malformed: ["A4:t"] }]);
});

test("dependence is exact: a row that is a sum of others with any factors is found, with the factors", () => {
  const row = (...coefficients: number[]) => new Map([...coefficients.entries()].filter(([, value]) => value !== 0));
  const found = dependencies([row(3, 5, 0), row(0, 7, 2), row(6, 31, 6), row(1, 1, 1)]);
  expect(found).toEqual([
    undefined,
    undefined,
    new Map([
      [0, -2],
      [1, -3],
      [2, 1],
    ]),
    undefined,
  ]);
  expect(dependencies([row(0, 0), row(2, 4), row(1, 2)])).toEqual([
    new Map([[0, 1]]),
    undefined,
    new Map([
      [1, -1],
      [2, 2],
    ]),
  ]);
  expect(() => dependencies([row(2 ** 40, 1), row(2 ** 40 + 1, 2 ** 20)])).toThrow(RangeError);
});
