import fc from "fast-check";
import { locate } from "../../src/locate";
import { readEntry, type Entries } from "../../src/figures";
import { checkSums } from "../../src/checks/sum/check";
import { locateBy } from "../../src/locate/locate";
import { sumRules } from "../../src/rules";
import { edition2021, type FigureId } from "../../src/statute";
import { runs } from "../runs";
import { typed } from "../checks/balancedTable";
import { compute, computedTotals, mend } from "./entries";
import { applicationFigures, typingErrors } from "./errors";
import { realisticTable, sizes } from "./realisticTable";

const rules = sumRules(edition2021);
const broken = (entries: Entries) => checkSums(rules, entries).map(({ id }) => id);
const rowTotals = computedTotals.filter((figure) => figure.endsWith(":total"));

const table = fc.oneof(...sizes.map(realisticTable));
const spoilt = fc.integer({ min: 1, max: 4 }).chain((count) => table.chain((figures) => typingErrors(figures, count)));
const blanks = fc.subarray([...applicationFigures], { maxLength: 6 });
const texts = fc.subarray([...applicationFigures], { maxLength: 3 });
const formulas = fc.constantFrom<readonly FigureId[]>([], computedTotals, rowTotals, computedTotals.slice(0, 5));

/** A report with errors, some cells blank, some numbers typed as text, some totals computed. */
const report = fc.record({ spoilt, blanks, texts, formulas }).map((made) => {
  const cells = new Map(typed(made.spoilt.figures));
  for (const figure of made.texts) cells.set(figure, readEntry(`${String(made.spoilt.figures.get(figure) ?? 0)}件`, "count"));
  for (const figure of made.blanks) cells.set(figure, readEntry("", "count"));
  return { entries: compute(cells, made.formulas), formulas: made.formulas };
});

test("any suspect that is offered mends the rules that it says it repairs, with whole numbers", () => {
  let offered = 0;
  fc.assert(
    fc.property(report, ({ entries, formulas: computed }) => {
      const faults = locate(edition2021, entries);
      const before = broken(entries);
      // A text that a formula passes over is mended with each of the others: their numbers count it.
      const passedOver = faults.flatMap(({ suspects }) => suspects.filter(({ cause }) => cause === "notANumber"));
      for (const { suspects } of faults) {
        for (const suspect of suspects.slice(0, 40)) {
          const after = broken(mend(entries, [...passedOver, suspect], computed));
          expect(after.filter((rule) => suspect.repairs.includes(rule))).toEqual([]);
          if (faults.length === 1) expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
          for (const { to } of suspect.changes) expect(Number.isSafeInteger(to) && to >= 0).toBe(true);
          offered += 1;
        }
      }
    }),
    { seed: 20260401, numRuns: runs(200, 30) },
  );
  expect(offered).toBeGreaterThan(runs(500, 75));
});

test("the first suspects of all faults together leave no rule broken, and every broken rule belongs to a fault", () => {
  fc.assert(
    fc.property(report, ({ entries, formulas: computed }) => {
      const faults = locate(edition2021, entries);
      const named = new Set(faults.flatMap((fault) => [...fault.rules, ...fault.consequences]));
      expect(broken(entries).filter((rule) => !named.has(rule))).toEqual([]);
      const sums = faults.filter((fault) => fault.rules.length > 0);
      if (sums.some(({ suspects }) => suspects.length === 0)) return;
      // A text that is also mistyped has two faults; its number is mended last.
      const first = sums.map(({ suspects }) => suspects[0]).reverse();
      expect(broken(mend(entries, first, computed))).toEqual([]);
    }),
    { seed: 20260402, numRuns: runs(300, 40) },
  );
});

test("confidences add up to 1, the likeliest first; only an exact set without rivals is unique", () => {
  fc.assert(
    fc.property(report, ({ entries }) => {
      for (const { suspects } of locate(edition2021, entries)) {
        if (suspects.length === 0) continue;
        const shares = suspects.map(({ confidence }) => confidence);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(shares.every((share, index) => share <= (shares[index - 1] ?? 1) + 1e-9)).toBe(true);
        for (const { unique, exact } of suspects) expect(unique).toBe(suspects.length === 1 && exact);
      }
    }),
    { seed: 20260403, numRuns: runs(100, 20) },
  );
});

test("neither the order of the rules and their terms nor that of the entries matters", () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const other = fc
    .tuple(...rules.map(({ terms }) => shuffled(terms)))
    .chain((terms) => shuffled(rules.map((rule, index) => ({ ...rule, terms: terms[index] ?? [] }))));
  fc.assert(
    fc.property(report, other, ({ entries }, otherRules) => {
      const reversed = new Map([...entries].reverse());
      expect(locateBy(edition2021, otherRules, reversed)).toEqual(locateBy(edition2021, rules, entries));
    }),
    { seed: 20260404, numRuns: runs(60, 15) },
  );
});

test("a report without a broken rule has no fault, however its totals are made", () => {
  fc.assert(
    fc.property(table, formulas, (figures, computed) => {
      expect(locate(edition2021, compute(typed(figures), computed))).toEqual([]);
    }),
    { seed: 20260405, numRuns: runs(200, 30) },
  );
});
