import fc from "fast-check";
import { locateUnits, type SummedUnit, type UnitSlip } from "../../../src/locate";
import { exactSum } from "../../../src/rollup/sums/exactSum";
import { runs } from "../../runs";

const sumsOf = (units: readonly SummedUnit[]): number[] =>
  (units[0]?.figures ?? []).map((_, index) => exactSum(units.map(({ figures }) => figures[index] ?? 0)));

const said = (stated: readonly number[], units: readonly SummedUnit[]) =>
  locateUnits(stated, units).map(({ index, explanations }) => [
    index,
    ...explanations.map((events) => events.map(({ unit, slip }) => `${unit} ${slip}`).join("+")),
  ]);

const town: SummedUnit = { unit: "石桥镇", figures: [12, 7, 0.5], last: [10, 7, 0.4] };
const office: SummedUnit = { unit: "教育局", figures: [30, 5, 0], last: [28, 5, 0] };
const water: SummedUnit = { unit: "水利局", figures: [45, 1, 1.25] };
const units = [town, office, water];

test.each<[string, number[], unknown]>([
  ["nothing", [87, 13, 1.75], []],
  [
    "a unit left out",
    [75, 6, 1.25],
    [
      [0, "石桥镇 leftOut"],
      [1, "石桥镇 leftOut"],
      [2, "石桥镇 leftOut"],
    ],
  ],
  [
    "a unit added twice",
    [117, 18, 1.75],
    [
      [0, "教育局 twice"],
      [1, "教育局 twice"],
    ],
  ],
  [
    "last year's",
    [85, 13, 1.65],
    [
      [0, "石桥镇 lastYear"],
      [2, "石桥镇 lastYear"],
    ],
  ],
  [
    "two units left out",
    [45, 1, 1.25],
    [
      [0, "石桥镇 leftOut+教育局 leftOut"],
      [1, "石桥镇 leftOut+教育局 leftOut"],
      [2, "石桥镇 leftOut"],
    ],
  ],
  ["a nought too many", [357, 13, 1.75], [[0, "教育局 tenfold"]]],
  ["two digits exchanged", [96, 13, 1.75], [[0, "石桥镇 swapped", "水利局 swapped"]]],
  ["a unit left out, and a number that nobody knows", [175, 6, 1.25], [[0], [1, "石桥镇 leftOut"], [2, "石桥镇 leftOut"]]],
])("%s: %j", (_, stated, expected) => {
  expect(said(stated, units)).toEqual(expected);
});

test("what two units explain alike is listed for both", () => {
  const twins = [town, { ...town, unit: "河东镇" }, office];
  const sums = sumsOf(twins);
  expect(
    said(
      sums.map((sum, index) => sum - (town.figures[index] ?? 0)),
      twins,
    )[0],
  ).toEqual([0, "石桥镇 leftOut", "河东镇 leftOut"]);
});

test("a figure that some unit does not say is not compared", () => {
  expect(locateUnits([1, 1, 1], [town, { unit: "教育局", figures: [undefined, 5, 0] }]).map(({ index }) => index)).toEqual([1, 2]);
});

const FIGURES = 30;
/** Mostly small counts, many of them 0, as in a report; the last is an amount. */
const anyFigures = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(30) }, fc.nat(5_000)), {
      minLength: FIGURES - 1,
      maxLength: FIGURES - 1,
    }),
    fc.nat(10 ** 8),
  )
  .map(([counts, millionths]) => [...counts, Number(`${millionths}e-6`)]);
const anyUnits = fc
  .array(fc.tuple(anyFigures, anyFigures), { minLength: 2, maxLength: 25 })
  .map((all) => all.map(([figures, last], index): SummedUnit => ({ unit: `单位${index}`, figures, last })));

const whole: Readonly<Record<Extract<UnitSlip, "leftOut" | "twice" | "lastYear">, (own: number, last: number) => number>> = {
  leftOut: () => 0,
  twice: (own) => own * 2,
  lastYear: (_, last) => last,
};

test("a unit that went wrong as a whole is the first explanation wherever the figures determine it, and always among those listed", () => {
  const tally = { all: 0, first: 0 };
  fc.assert(
    fc.property(anyUnits, fc.nat(), fc.constantFrom(...(Object.keys(whole) as (keyof typeof whole)[])), (all, which, slip) => {
      const culprit = all[which % all.length];
      if (!culprit) return;
      const wrong = all.map((unit) =>
        unit === culprit ? { ...unit, figures: unit.figures.map((own, index) => whole[slip](own ?? 0, unit.last?.[index] ?? 0)) } : unit,
      );
      for (const { explanations } of locateUnits(sumsOf(wrong), all)) {
        const listed = explanations.map(([event, ...more]) => (more.length === 0 && event?.unit === culprit.unit ? event.slip : "other"));
        expect(listed).toContain(slip);
        tally.all++;
        if (listed[0] === slip) tally.first++;
        if (explanations.length === 1) expect(listed).toEqual([slip]);
      }
    }),
    { numRuns: runs(10_000, 300), endOnFailure: true },
  );
  // Hardly ever are two units alike.
  expect(tally.first / tally.all).toBeGreaterThan(0.999);
}, 600_000);
