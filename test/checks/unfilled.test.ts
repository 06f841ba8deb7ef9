import fc from "fast-check";
import { checkFigures } from "../../src/checks";
import { sentence } from "../../src/jobs";
import { locate } from "../../src/locate";
import { readEntry } from "../../src/figures";
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
  expect(checkFigures(edition2021, entries).map(({ id }) => id)).toEqual(["A1:unfilled", "A2:naturalPerson"]);
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

/** Of a table where the sums of what is filled in do not hold, 予以公开·自然人 being 10 too many. */
function withAnotherMistake(line: readonly FigureId[]): Figures {
  const right = new Map(fc.sample(table, { seed: 5, numRuns: 1 })[0]);
  const granted = ofForm("applications.granted:naturalPerson");
  right.set(granted, (right.get(granted) ?? 0) + 10);
  return without(right, line);
}

test.each([
  ["row", row],
  ["column", column],
])("of a whole %s at 0 no total is proposed whose parts may be wrong themselves, and nothing is said of what the empty total says", (_, line) => {
  const found = checkFigures(edition2021, typed(withAnotherMistake(line)));
  const [finding] = found.filter(({ id }) => id.endsWith(":unfilled"));
  const proposed = finding?.evidence.kind === "unfilled" ? finding.evidence.totals.filter(({ value }) => value !== undefined) : [];
  expect(proposed.map(({ figure }) => figure).filter((figure) => /granted|outcomesTotal/u.test(figure))).toEqual([]);
  expect(finding && sentence(finding, "zh-CN")).toMatch(/各项里还有不平的，请先改对各项，再填上总计。$/u);
  expect(finding && sentence(finding, "en-US")).toMatch(/please mend these first, then fill in the totals\.$/u);
  const told = found.flatMap(({ id, evidence }) => (evidence.kind === "sum" && evidence.relation === "total" ? [[id, evidence.right.terms[0]?.figure]] : []));
  expect(told.filter(([, total]) => line.includes(ofForm(total ?? "")))).toEqual([]);
});

test("both lines of totals at 0 are two findings with every number, and nothing else is wrong", () => {
  fc.assert(
    fc.property(table, (right) => {
      const entries = typed(without(right, [...row, ...column]));
      const found = checkFigures(edition2021, entries);
      expect(found.map(({ id }) => id)).toEqual(["A2:unfilled", "A1:unfilled"]);
      for (const { evidence } of found)
        for (const { figure, value } of evidence.kind === "unfilled" ? evidence.totals : []) expect([figure, value]).toEqual([figure, right.get(figure)]);
      expect(locate(edition2021, entries)).toEqual([]);
    }),
    { seed: 20261205, numRuns: runs(60, 15) },
  );
});

const rows = [...new Set(applicationFigures.map((figure) => figure.split(":")[0] ?? ""))];
const columns = [...new Set(applicationFigures.map((figure) => figure.split(":")[1] ?? ""))];

/** All numbers from a row and a column on one cell too early; what was first is typed over, and the last line holds 0. */
const tooEarly = (right: Figures, [first, last]: readonly [number, number], up: number, left: number): Figures =>
  new Map([
    ...right,
    ...rows.slice(first, last + 1).flatMap((rowName, at) =>
      columns.map((columnName, over): [FigureId, number] => {
        const from = [first + at + up > last ? undefined : rows[first + at + up], columns[over + left]];
        return [ofForm(`${rowName}:${columnName}`), from.includes(undefined) ? 0 : (right.get(ofForm(from.join(":"))) ?? 0)];
      }),
    ),
  ]);

test.each([
  ["a whole table one column too far left", [0, 24], 0, 1, column],
  ["a whole table with nothing carried over one row too far up", [0, 24], 1, 0, row],
  ["the outcomes one row too far up", [2, 23], 1, 0, row],
] as const)("of %s no number is proposed, whether the last line holds 0 or nothing, and both explanations are told", (_, area, up, left, line) => {
  let told = 0;
  fc.assert(
    fc.property(table, (drawn) => {
      const nothingLeft = applicationFigures.filter((figure) => figure.startsWith("applications.carriedOut:"));
      const wrong = tooEarly(area[1] === 24 && up === 1 ? without(drawn, nothingLeft) : drawn, area, up, left);
      const zeros = typed(wrong);
      const blanks = new Map([...zeros, ...line.map((figure) => [figure, readEntry("", "count")] as const)]);
      for (const entries of [zeros, blanks]) {
        const faults = locate(edition2021, entries);
        const proposed = faults.filter(({ decided }) => decided).flatMap(({ suspects: [first] }) => first?.changes ?? []);
        expect(proposed.filter(({ figure, to }) => line.includes(figure) && drawn.get(figure) !== to)).toEqual([]);
        for (const { evidence } of checkFigures(edition2021, entries))
          for (const { figure, value } of evidence.kind === "unfilled" ? evidence.totals : [])
            expect([figure, value ?? drawn.get(figure)]).toEqual([figure, drawn.get(figure)]);
      }
      const [finding] = checkFigures(edition2021, zeros).filter(({ id }) => id.endsWith(":unfilled"));
      if (!finding) return;
      told++;
      expect(sentence(finding, "zh-CN")).toMatch(up ? /往上错开了一格.*各往下移一格/u : /往左错开了一格.*各往右移一格/u);
      expect(sentence(finding, "en-US")).toMatch(up ? /one cell too far up.*one cell down/u : /one cell too far to the left.*to the right/u);
    }),
    { seed: 20261206, numRuns: runs(60, 15) },
  );
  expect(told).toBeGreaterThan(runs(60, 15) * 0.8);
});

const proceedings = ["review", "directSuit", "suitAfterReview"];
const resultsOf = (...given: readonly (readonly number[])[]): Figures =>
  new Map(
    proceedings.flatMap((group, at) =>
      ["upheld", "corrected", "other", "pending", "total"].map((result, index): [FigureId, number] => [
        ofForm(`cases:${group}.${result}`),
        given[at]?.[index] ?? 0,
      ]),
    ),
  );

test("all three totals of table 四 at 0 are one finding; none is proposed where the rules leave another explanation", () => {
  const entries = typed(resultsOf([2, 1, 1, 0], [1, 0, 0, 1], [1, 0, 0, 0]));
  const found = checkFigures(edition2021, entries);
  expect(found.map(({ id }) => id)).toEqual(["A4:unfilled"]);
  expect(found[0]?.evidence).toMatchObject({ totals: [{ value: 4 }, { value: undefined }, { value: undefined }] });
  expect(locate(edition2021, entries).filter(({ rules }) => rules.length > 0)).toEqual([]);
  const [finding] = found;
  expect(finding && sentence(finding, "zh-CN")).toMatch(
    /^表四有 3 格总计没有填：3 处各项有数，总计还是 0。「行政复议」应为 4。没有写明应为多少的，.*请对照原始记录核对。$/u,
  );
  expect(finding && sentence(finding, "en-US")).toMatch(/^Table 4, 3 totals are not filled in: .*“行政复议” should be 4\. Where no number is given/u);
});

test("one or two totals of table 四 at 0 are each a sum that does not hold", () => {
  const entries = typed(resultsOf([2, 1, 1, 0], [1, 2, 0, 0, 3], [1, 0, 0, 0]));
  expect(checkFigures(edition2021, entries).map(({ id }) => id)).toEqual(["A4:review.total", "A4:suitAfterReview.total"]);
});
