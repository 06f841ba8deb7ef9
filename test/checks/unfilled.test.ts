import fc from "fast-check";
import { checkFigures } from "../../src/checks";
import { sentence } from "../../src/jobs";
import { locate } from "../../src/locate";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { applicationFigures, type Figures } from "../locate/errors";
import { realisticTable } from "../locate/realisticTable";
import { typed } from "./balancedTable";
import { ofForm } from "../ofForm";

const table = realisticTable(60);
const without = (right: Figures, figures: readonly FigureId[]): Figures => new Map([...right, ...figures.map((figure): [FigureId, number] => [figure, 0])]);
const column = applicationFigures.filter((figure) => figure.endsWith(":total"));
const row = applicationFigures.filter((figure) => figure.startsWith("applications.outcomesTotal:"));

test.each([
  ["column 总计", column, "A1:unfilled"],
  ["row （七）", row, "A2:unfilled"],
])("the whole %s at 0 is one finding with every number, and nothing else is wrong", (_, line, id) => {
  fc.assert(
    fc.property(table, (right) => {
      const entries = typed(without(right, line));
      const found = checkFigures(edition2021, entries);
      expect(found.map((finding) => finding.id)).toEqual([id]);
      expect(found[0]?.evidence).toMatchObject({
        totals: line.filter((figure) => right.get(figure) !== 0).map((figure) => ({ figure, value: right.get(figure) })),
      });
      expect(locate(edition2021, entries)).toEqual([]);
    }),
    { seed: 20261204, numRuns: runs(60, 15) },
  );
});

test("of a column 总计 left at 0 comes no A9, and another mistake is located beside it", () => {
  const right = new Map(fc.sample(table, { seed: 5, numRuns: 1 })[0]);
  for (const figure of [ofForm("cases:review.other"), ofForm("cases:review.total")]) right.set(figure, (right.get(figure) ?? 0) + 1);
  right.set(ofForm("applications.granted:naturalPerson"), (right.get(ofForm("applications.granted:naturalPerson")) ?? 0) + 1);
  const entries = typed(without(right, column));
  expect(checkFigures(edition2021, entries).map(({ id }) => id)).toEqual(["A1:unfilled", "A2:naturalPerson", "A2:total"]);
  expect(locate(edition2021, entries).map(({ rules, decided }) => [rules, decided])).toEqual([[["A2:naturalPerson", "A2:total"], false]]);
});

test("the sentence says in one what is not filled in", () => {
  const right: Figures = new Map([
    ...applicationFigures.map((figure): [FigureId, number] => [figure, 0]),
    [ofForm("applications.received:business"), 2],
    [ofForm("applications.granted:business"), 2],
    [ofForm("applications.outcomesTotal:business"), 2],
  ]);
  const [finding] = checkFigures(edition2021, typed(right));
  expect(finding && sentence(finding, "zh-CN")).toBe(
    "表三「总计」一列没有填：3 处各项有数，总计还是 0。「本年新收」应为 2、「予以公开」应为 2、「办理结果总计」应为 2。请填上总计。",
  );
  expect(finding && sentence(finding, "en-US")).toBe(
    "Table 3, the column 总计 is not filled in: in 3 places there are parts, and the total is still 0. “本年新收” should be 2, “予以公开” should be 2, “办理结果总计” should be 2. Please fill in the totals.",
  );
});

test("a （七） that is 0 because nothing was finished is no line that was forgotten", () => {
  const wrong: Figures = new Map([
    ...applicationFigures.map((figure): [FigureId, number] => [figure, 0]),
    [ofForm("applications.granted:business"), 2],
    [ofForm("applications.granted:total"), 2],
  ]);
  expect(checkFigures(edition2021, typed(wrong)).map(({ id }) => id)).toEqual(["A2:business", "A2:total"]);
});
