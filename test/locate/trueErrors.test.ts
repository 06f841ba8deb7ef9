import fc from "fast-check";
import { locate } from "../../src/locate";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { typed } from "../checks/balancedTable";
import { anyChange, neighbourSwap, typingErrors, type Figures, type Spoilt } from "./errors";
import { realisticTable, sizes } from "./realisticTable";

/** The place of the true error among the suspects, from 0; −1 where it is not among them. */
function placeOfTruth({ figures, truth }: Spoilt): number {
  const faults = locate(edition2021, typed(figures));
  if (faults.length !== 1) return -1;
  const isTrue = (changes: readonly { figure: FigureId; to: number }[]) =>
    changes.length === truth.size && changes.every(({ figure, to }) => truth.get(figure) === to);
  return faults[0]?.suspects.findIndex(({ changes }) => isTrue(changes)) ?? -1;
}

const seed = 20260127;
const sample = (size: number, spoil: (table: Figures) => fc.Arbitrary<Spoilt>, numRuns: number): Spoilt[] =>
  fc.sample(realisticTable(size).chain(spoil), { seed, numRuns });

describe.each(sizes)("in tables of about %d applications", (size) => {
  test("any single wrong figure of table 三 is the only suspect, with its true number", () => {
    fc.assert(
      fc.property(realisticTable(size).chain(anyChange), ({ figures, truth }) => {
        const [[figure, to] = []] = truth;
        if (figure === undefined) throw new Error("nothing was changed");
        const [fault, ...others] = locate(edition2021, typed(figures));
        expect(others).toEqual([]);
        expect(fault?.suspects).toMatchObject([{ changes: [{ figure, from: figures.get(figure), to }], confidence: 1, unique: true, exact: true }]);
      }),
      { seed, numRuns: runs(1000, 50) },
    );
  });

  test("of two independent typing errors the true pair comes first in 99 of 100 tables and more", () => {
    const places = sample(size, (table) => typingErrors(table, 2), runs(1000, 50)).map(placeOfTruth);
    expect(places).not.toContain(-1);
    expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.99);
  });

  test("two neighbours that hold each other's numbers are among the first three in 98 of 100 tables and more", () => {
    const places = sample(size, neighbourSwap, runs(1000, 50)).map(placeOfTruth);
    expect(places).not.toContain(-1);
    expect(places.filter((place) => place < 3).length / places.length).toBeGreaterThanOrEqual(0.98);
  });

  test("of three independent typing errors the true three come first in 99 of 100 tables and more", () => {
    const places = sample(size, (table) => typingErrors(table, 3), runs(500, 50)).map(placeOfTruth);
    expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.99);
  });
});
