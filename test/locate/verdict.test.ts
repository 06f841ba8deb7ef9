import fc from "fast-check";
import type { Statement } from "../../src/findings";
import { locate, type OutsideEvidence } from "../../src/locate";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { typed } from "../checks/balancedTable";
import { compute, computedTotals } from "./entries";
import { anyChange, type Figures } from "./errors";
import { realisticTable, sizes } from "./realisticTable";
import { ofForm } from "../ofForm";

const table = fc.oneof(...sizes.slice(0, 2).map(realisticTable));
const isEntry = (figure: FigureId): boolean => !computedTotals.includes(figure);
const spoilt = table.chain((right) => anyChange(right).map((made) => ({ ...made, right }))).filter(({ truth }) => [...truth.keys()].every(isEntry));
const evidence = (stated: readonly Statement<string>[]): OutsideEvidence => ({ stated, confirmed: new Set() });
const rowTotal = (figure: FigureId): FigureId => ofForm(`${figure.split(":")[0] ?? ""}:total`);
const says = (right: Figures, figure: FigureId): Statement<string> => ({ readings: [[figure]], value: right.get(figure) ?? 0, source: figure });

describe.each([
  ["computed", (figures: Figures) => compute(typed(figures), computedTotals)],
  // Totals that a person added up after the entry went wrong: the same, written by hand.
  [
    "typed",
    (figures: Figures) =>
      typed(new Map([...compute(typed(figures), computedTotals)].map(([figure, entry]) => [figure, entry.state === "number" ? entry.value : 0]))),
  ],
])("one wrong entry under totals that add up (%s)", (_, entriesOf) => {
  test("is among the candidates and never decided on by the rules alone, however likely another is", () => {
    fc.assert(
      fc.property(spoilt, ({ figures, truth }) => {
        const [fault, ...others] = locate(edition2021, entriesOf(figures));
        const [[figure, to] = []] = truth;
        expect(others).toEqual([]);
        // A column in which only one figure can be off at all is decided by the rules.
        expect(fault?.decided).toBe(fault?.suspects.length === 1);
        expect(fault?.suspects.map(({ changes }) => changes)).toContainEqual([expect.objectContaining({ figure, to })]);
      }),
      { seed: 20261201, numRuns: runs(150, 30) },
    );
  });

  test("is decided on where its row is stated rightly; what is said of another row never singles out a cell that is right", () => {
    fc.assert(
      fc.property(spoilt, fc.nat(), ({ figures, truth, right }, pick) => {
        const [figure] = [...truth.keys()];
        if (figure === undefined) throw new Error("nothing was changed");
        const [own] = locate(edition2021, entriesOf(figures), evidence([says(right, rowTotal(figure))]));
        expect(own).toMatchObject({ decided: true, suspects: [{ changes: [{ figure, to: truth.get(figure) }] }, ...(own?.suspects.slice(1) ?? [])] });
        const totals = [...right.keys()].filter(
          (one) => one.startsWith("applications.") && one.endsWith(":total") && one !== rowTotal(figure) && one !== ofForm("applications.outcomesTotal:total"),
        );
        const [other] = locate(edition2021, entriesOf(figures), evidence([says(right, totals[pick % totals.length] ?? figure)]));
        if (other?.decided) expect(other.suspects[0]?.changes).toMatchObject([{ figure }]);
      }),
      { seed: 20261202, numRuns: runs(150, 30) },
    );
  });
});

const at = (row: string, column: string): FigureId => ofForm(`applications.${row}:${column}`);
const zeros: Figures = new Map([...typed(fc.sample(realisticTable(5), 1)[0] ?? new Map()).keys()].map((figure) => [figure, 0]));
const both = (row: string, value: number): [FigureId, number][] => [
  [at(row, "naturalPerson"), value],
  [at(row, "total"), value],
];

/** One application came; it stands under 其他处理 and under 结转下年度. */
const twice = typed(new Map([...zeros, ...both("received", 1), ...both("otherwise.other", 1), ...both("outcomesTotal", 1), ...both("carriedOut", 1)]));

test("an entry and its typed totals are one mistake: the outcome is suspected beside what stands outside （七）", () => {
  const [fault] = locate(edition2021, twice);
  expect(fault?.decided).toBe(false);
  const outcome = fault?.suspects.find(({ changes }) => changes[0]?.figure === at("otherwise.other", "naturalPerson"));
  expect(outcome?.totals.map(({ figure, to }) => [figure, to])).toEqual([
    [at("otherwise.other", "total"), 0],
    [at("outcomesTotal", "naturalPerson"), 0],
    [at("outcomesTotal", "total"), 0],
  ]);
});

test("what the next year carried in, and that one came, leave the two that nothing speaks of; a word on one of these decides", () => {
  const stated: Statement<string>[] = [
    { readings: [[at("carriedOut", "naturalPerson")]], value: 1, source: "下年" },
    { readings: [[at("received", "total")]], value: 1, source: "正文" },
  ];
  const [open] = locate(edition2021, twice, evidence(stated));
  expect(open?.decided).toBe(false);
  expect(open?.suspects.map(({ witnesses }) => witnesses.disagree.map(({ source }) => source))).toEqual([[], [], expect.any(Array), expect.any(Array)]);
  const [decided] = locate(edition2021, twice, evidence([...stated, { readings: [[at("carriedIn", "naturalPerson")]], value: 0, source: "上年" }]));
  expect(decided).toMatchObject({ decided: true, suspects: [{ changes: [{ figure: at("otherwise.other", "naturalPerson"), to: 0 }] }, {}, {}, {}] });
});

test("that there was one at least speaks against none", () => {
  const stated: Statement<string>[] = [{ readings: [[at("carriedOut", "total")]], value: 1, atLeast: true, source: "正文" }];
  const none = locate(edition2021, twice, evidence(stated))[0]?.suspects.find(({ changes }) => changes[0]?.figure === at("carriedOut", "naturalPerson"));
  expect(none?.witnesses.disagree).toEqual(stated);
});

test("a column's own number goes before a total that two wrong columns spoil: nothing both agrees and contradicts", () => {
  const wrong = compute(
    typed(new Map([...zeros, [at("carriedIn", "naturalPerson"), 2], [at("granted", "naturalPerson"), 1], [at("granted", "other"), 1]])),
    computedTotals,
  );
  const stated: Statement<string>[] = [
    { readings: [[at("carriedIn", "naturalPerson")]], value: 1, source: "上年" },
    { readings: [[at("carriedIn", "other")]], value: 1, source: "上年" },
    { readings: [[at("carriedIn", "total")]], value: 2, source: "正文" },
  ];
  const suspects = locate(edition2021, wrong, evidence(stated)).flatMap((fault) => fault.suspects);
  expect(suspects.some(({ witnesses }) => witnesses.agree.length > 0)).toBe(true);
  for (const { witnesses } of suspects) expect(Math.min(witnesses.agree.length, witnesses.disagree.length)).toBe(0);
});

test("only one set by the rules, but the text says otherwise: not decided", () => {
  const right: Figures = new Map([...zeros, ...both("received", 3), ...both("granted", 3), ...both("outcomesTotal", 3), [at("received", "total"), 5]]);
  expect(locate(edition2021, typed(right))[0]?.decided).toBe(true);
  const [fault] = locate(edition2021, typed(right), evidence([{ readings: [[at("received", "total")]], value: 5, source: "正文" }]));
  expect(fault?.decided).toBe(false);
});
