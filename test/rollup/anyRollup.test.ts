import fc from "fast-check";
import { newFileSheets } from "../../src/files";
import { lineOf, outcomeOf, planRollup, rollUp, sumLine, unitTable, type Rollup, type RollupSettings, type UnitLine, type UnitOutcome } from "../../src/rollup";
import { runs } from "../runs";
import { anyOutcomes, ids, unitNames } from "./unitReports";

const listed: RollupSettings = { organ: "清河县人民政府", year: 2025, roster: unitNames.map((name) => ({ name, kind: "县级部门", contact: "" })) };
const settings: readonly RollupSettings[] = [listed, { organ: listed.organ, year: 2025, choices: { use: new Map(), withErrors: true } }];

/** The outcomes in another order, some of them several times, by way of the lines of parts. */
const mixed = (outcomes: readonly UnitOutcome[]): fc.Arbitrary<UnitOutcome[]> =>
  fc
    .tuple(fc.shuffledSubarray([...outcomes], { minLength: outcomes.length }), fc.subarray([...outcomes]))
    .map(([all, again]) => [...all, ...again].map((one) => outcomeOf(JSON.parse(JSON.stringify(lineOf(one))) as UnitLine)));

const said = (rollup: Rollup): string => JSON.stringify([sumLine(rollup, "zh-CN"), unitTable(rollup)]);

test("sums are those of plain addition, every file and unit is accounted for, and neither order, nor split, nor repetition counts", () => {
  fc.assert(
    fc.property(
      anyOutcomes.chain((outcomes) => fc.tuple(fc.constant(outcomes), mixed(outcomes))),
      fc.constantFrom(...settings),
      ([outcomes, again], given) => {
        const rollup = rollUp(outcomes, given);
        expect(said(rollUp(again, given)) === said(rollup)).toBe(true);
        expect(new Set(rollup.rows.flatMap(({ file }) => (file === "" ? [] : [file])))).toEqual(new Set(outcomes.map(({ file }) => file)));
        for (const { name } of given.roster ?? []) expect(rollup.rows.filter(({ unit }) => unit === name).length).toBeGreaterThan(0);
        const plain = ids.map((id, index) => {
          const parts = rollup.added.map(({ report }) => report.figures[index]);
          const millionths = parts.reduce<number>((all, part) => all + (typeof part === "number" ? Math.round(part * 1e6) : 0), 0);
          return [id, Number(`${millionths}e-6`), parts.filter((part) => typeof part !== "number").length];
        });
        expect(JSON.stringify([...rollup.sums].map(([id, { value, gaps }]) => [id, value, gaps.length])) === JSON.stringify(plain)).toBe(true);
      },
    ),
    { numRuns: runs(10_000, 60), endOnFailure: true },
  );
}, 3_600_000);

test("no unit is added twice, and none of another year", () => {
  fc.assert(
    fc.property(anyOutcomes, fc.constantFrom(...settings), (outcomes, given) => {
      const { added } = rollUp(outcomes, given);
      expect(new Set(added.map(({ unit }) => unit)).size).toBe(added.length);
      expect(added.every(({ report }) => report.year === 2025)).toBe(true);
    }),
    { numRuns: runs(10_000, 100), endOnFailure: true },
  );
}, 3_600_000);

test("the workbook is the same, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyOutcomes.chain((outcomes) => fc.tuple(fc.constant(outcomes), mixed(outcomes))),
      async ([outcomes, again]) => {
        const [one, other] = await Promise.all([outcomes, again].map((of) => written(rollUp(of, listed))));
        expect(one?.equals(other ?? Buffer.of())).toBe(true);
      },
    ),
    { numRuns: runs(200, 3), endOnFailure: true },
  );
}, 3_600_000);

async function written(rollup: Rollup): Promise<Buffer> {
  const sheets = newFileSheets();
  await sheets.insert(planRollup(rollup));
  return Buffer.from(await sheets.save());
}
