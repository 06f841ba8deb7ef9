import fc from "fast-check";
import { locate } from "../../src/locate";
import { readEntry } from "../../src/figures";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { typed } from "../checks/balancedTable";
import { applicationFigures, type Figures } from "./errors";
import { realisticTable } from "./realisticTable";
import { ofForm } from "../ofForm";

const table = realisticTable(60);
const rows = [...new Set(applicationFigures.map((figure) => figure.split(":")[0] ?? ""))];
const columns = [...new Set(applicationFigures.map((figure) => figure.split(":")[1] ?? ""))];

/** The figures with the numbers of a line one cell further; the last one falls off. */
function shift(right: Figures, line: readonly FigureId[]): Figures {
  return new Map([
    ...right,
    ...line.map((figure, index): [FigureId, number] => {
      const before = line[index - 1];
      return [figure, before === undefined ? 0 : (right.get(before) ?? 0)];
    }),
  ]);
}

test.each([
  ["row to the right", rows.map((row) => columns.map((column) => ofForm(`${row}:${column}`))), "left"],
  ["column down", columns.map((column) => rows.map((row) => ofForm(`${row}:${column}`))), "up"],
] as const)("a whole %s, with typed totals, is one fault and one explanation that puts it back", (_, lines, back) => {
  let decided = 0;
  fc.assert(
    fc.property(table, fc.constantFrom(...lines), (right, line) => {
      const wrong = shift(right, line);
      const changed = line.filter((figure) => right.get(figure) !== wrong.get(figure));
      fc.pre(changed.length > 3);
      const faults = locate(edition2021, typed(wrong));
      expect(faults).toHaveLength(1);
      const first = faults[0]?.suspects.find((suspect) => suspect.back === back && suspect.changes.every(({ figure, to }) => right.get(figure) === to));
      expect(first?.changes.map(({ figure }) => figure)).toEqual(changed);
      if (faults[0]?.decided) decided++;
    }),
    { seed: 20261203, numRuns: runs(60, 15) },
  );
  expect(decided).toBeGreaterThan(runs(50, 12));
});

test("a number in the next column, under computed totals, is one fault: the row in which it fits comes first, and nothing is decided by it", () => {
  const at = (row: string, column: string): FigureId => ofForm(`applications.${row}:${column}`);
  const zeros = new Map([...applicationFigures].map((figure) => [figure, 0]));
  const wrong = new Map([
    ...zeros,
    [at("received", "naturalPerson"), 5],
    [at("granted", "business"), 5],
    [at("received", "total"), 5],
    [at("granted", "total"), 5],
    [at("outcomesTotal", "business"), 5],
    [at("outcomesTotal", "total"), 5],
  ]);
  const faults = locate(edition2021, typed(wrong));
  expect(faults).toHaveLength(1);
  expect(faults[0]?.decided).toBe(false);
  expect(faults[0]?.suspects.map(({ changes }) => changes.map(({ figure }) => figure))).toEqual(
    expect.arrayContaining([
      [at("received", "naturalPerson"), at("received", "business")],
      [at("granted", "naturalPerson"), at("granted", "business")],
    ]),
  );
});

const results = ["upheld", "corrected", "other", "pending", "total"];
const groups = ["review", "directSuit", "suitAfterReview"];

test.each(groups.flatMap((group) => [0, ""].map((end) => [group, end] as const)))(
  "of %s in table 四, one cell too far left with %p behind it, the total that it may be is not proposed: both explanations are named",
  (group, end) => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 }), fc.nat(9), fc.nat(30)), ([first, ...rest]) => {
        const others = rest.reduce((sum, value) => sum + value, 0);
        const total = first + others;
        const row = [...rest, total, end];
        const figures = results.map((result) => ofForm(`cases:${group}.${result}`));
        const entries = new Map([
          ...typed(new Map(groups.flatMap((one) => results.map((result) => [ofForm(`cases:${one}.${result}`), 0])))),
          ...figures.map((figure, index) => [figure, readEntry(row[index] ?? "", "count")] as const),
        ]);
        const faults = locate(edition2021, entries);
        expect(faults.filter(({ decided }) => decided)).toEqual([]);
        const told = faults.flatMap(({ suspects }) => suspects);
        if (end === "") return;
        expect(told.find(({ changes }) => changes.length === 1 && changes[0]?.figure === figures[4])?.changes[0]?.to).toBe(others + total);
        expect(told.find(({ back, changes }) => back === "right" && changes.some(({ figure, to }) => figure === figures[4] && to === total))).toBeDefined();
      }),
      { numRuns: runs(60, 15) },
    );
  },
);

test("a total of 0 in table 四 behind numbers that cannot be one cell too far is decided as before", () => {
  const row = [3, 1, 0, 2, 0];
  const entries = typed(
    new Map(groups.flatMap((one) => results.map((result, index) => [ofForm(`cases:${one}.${result}`), one === "review" ? (row[index] ?? 0) : 0]))),
  );
  expect(locate(edition2021, entries)).toMatchObject([{ decided: true, suspects: [{ changes: [{ to: 6 }] }] }]);
});
