import fc from "fast-check";
import { minimalSets } from "../../src/locate/minimalSets";
import { isViolated, stateOf, violatedRows, type PartState } from "../../src/locate/residuals";
import type { CellSet } from "../../src/locate/search";
import { buildSystem } from "../../src/locate/system";
import type { SumRule } from "../../src/rules";
import { figureId, type FigureId } from "../../src/statute";
import { runs } from "../runs";

/** Figures that no form has: rules know nothing of forms. */
const names = ["a", "b", "c", "d", "e"].map((id) => figureId({ id: "row" }, { id }));
const [A, B, C, D, E] = names as [FigureId, FigureId, FigureId, FigureId, FigureId];
const order = new Map(names.map((name, position) => [name, position]));

/** Any rules over five figures, redundant and contradictory ones among them. */
const anyRules: fc.Arbitrary<SumRule[]> = fc
  .array(fc.array(fc.constantFrom(1 as const, -1 as const, 0 as const), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((matrix) =>
    matrix.map((row, index) => ({
      id: `A1:${String(index)}`,
      check: "A1",
      table: "applications",
      relation: "balance",
      terms: row.flatMap((coefficient, cell) => (coefficient === 0 ? [] : { figure: names[cell] ?? E, coefficient })),
      why: "",
    })),
  );

/** Small numbers, now and then none, now and then one that is below 0. */
const anyValue = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 2 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant(-1) },
);

/** Sums of three rules of five figures up to 2 stay below this, so no smallest set needs a larger number. */
const LARGEST = 24;

function holds({ part, values }: PartState, changed: ReadonlyMap<number, number>): boolean {
  if (values.some((value, cell) => value !== undefined && value < 0 && !changed.has(cell))) return false;
  return part.rows.every(({ cells, coefficients, sense }) => {
    const sum = cells.reduce((total, cell, position) => total + (coefficients[position] ?? 0) * (changed.get(cell) ?? values[cell] ?? 0), 0);
    return !isViolated(sense, sum);
  });
}

/** All sets of so many figures for which some numbers do, by trying every number. */
function setsByTrial(state: PartState, size: number, locked: ReadonlySet<number>): number[][] {
  const usable = state.values.flatMap((value, cell) => (value === undefined || locked.has(cell) ? [] : cell));
  const sets = usable.reduce<number[][]>((found, cell) => [...found, ...found.map((set) => [...set, cell])], [[]]);
  const works = (set: readonly number[], changed: Map<number, number>): boolean => {
    const [cell, ...others] = set;
    if (cell === undefined) return holds(state, changed);
    for (let value = 0; value <= LARGEST; value++) if (works(others, new Map(changed).set(cell, value))) return true;
    return false;
  };
  return sets.filter((set) => set.length === size && works(set, new Map())).sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

function smallestByTrial(state: PartState, most: number, locked: ReadonlySet<number>): number[][] {
  for (let size = 1; size <= most; size++) {
    const found = setsByTrial(state, size, locked);
    if (found.length > 0) return found;
  }
  return [];
}

const openOf = (values: readonly (number | undefined)[]) => new Set(names.filter((_, cell) => values[cell] === undefined));

const changedBy = ({ cells, changes }: CellSet, values: PartState["values"]) =>
  new Map(cells.map((cell, index) => [cell, (values[cell] ?? 0) + (changes[index] ?? 0)]));

test("for any small rules the sets are exactly those that trying every number finds, and the numbers given are right", () => {
  let several = 0;
  fc.assert(
    fc.property(anyRules, fc.array(anyValue, { minLength: 5, maxLength: 5 }), fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }), (rules, values, lock) => {
      const valueOf = (figure: FigureId) => values[order.get(figure) ?? 0];
      for (const part of buildSystem(rules, order, new Map(), openOf(values)).parts) {
        const state = stateOf(part, valueOf);
        if (violatedRows(state).length === 0) continue;
        const locked = new Set(lock);
        const sets = minimalSets(state, 2, locked);
        expect(sets.map(({ cells }) => cells)).toEqual(smallestByTrial(state, 2, locked));
        for (const set of sets) expect(holds(state, changedBy(set, state.values))).toBe(true);
        several += sets.filter(({ exact }) => !exact).length;
      }
    }),
    { seed: 20260301, numRuns: runs(1500, 150) },
  );
  expect(several).toBeGreaterThan(runs(100, 10));
});

test("for sets of three too", () => {
  let threes = 0;
  fc.assert(
    fc.property(anyRules, fc.array(anyValue, { minLength: 5, maxLength: 5 }), (rules, values) => {
      const valueOf = (figure: FigureId) => values[order.get(figure) ?? 0];
      for (const part of buildSystem(rules, order, new Map(), openOf(values)).parts) {
        const state = stateOf(part, valueOf);
        if (violatedRows(state).length === 0 || minimalSets(state, 2).length > 0) continue;
        const sets = minimalSets(state, 3);
        expect(sets.map(({ cells }) => cells)).toEqual(setsByTrial(state, 3, new Set()));
        for (const set of sets) expect(holds(state, changedBy(set, state.values))).toBe(true);
        threes += sets.length;
      }
    }),
    { seed: 20260302, numRuns: runs(300, 40) },
  );
  expect(threes).toBeGreaterThan(runs(20, 2));
});

test("three entries that must lose something together are one set, each with the number nearest to its own", () => {
  const terms = [...[A, B, C].map((figure) => ({ figure, coefficient: 1 as const })), { figure: D, coefficient: -1 as const }];
  const rule: SumRule = { id: "A4:d", check: "A4", table: "reviewAndLitigation", relation: "total", terms, why: "" };
  const [part] = buildSystem([rule], order, new Map()).parts;
  if (!part) throw new Error("no part");
  const state = stateOf(
    part,
    (figure) =>
      new Map([
        [A, 2],
        [B, 2],
        [C, 1],
      ]).get(figure) ?? 0,
  );
  expect(minimalSets(state, 3, new Set([3]))).toEqual([{ cells: [0, 1, 2], changes: [-2, -2, -1], exact: false }]);
  expect(minimalSets(state, 3)).toEqual([{ cells: [3], changes: [5], exact: true }]);
});
