import { describeRollupError, previewRollup, rollUpFiles, RollupError } from "../../../src/jobs";
import type { ReportedFigure, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, RECEIVED, settings, summedUp, type } from "./standingSum";

const LAST = "GT";
const names = ["清河县东山镇", "清河县公安局", "清河县教育局", "清河县水利局", "清河县西湖乡"];
const figures = (seed: number): Record<string, ReportedFigure> => ({
  [RECEIVED]: seed,
  "disclosure.licences:decisions": seed * 7,
  "disclosure.regulations:inForce": seed * 3,
});
const units = names.map((name, index) => reportOf(name, figures(index + 11)));

/** Writes the names of rows 6 on anew, whatever their figures. */
const rename = (sheets: Awaited<ReturnType<typeof summedUp>>, given: readonly string[]): Promise<void> =>
  type(sheets, Object.fromEntries(given.map((name, index) => [`汇总明细!A${index + 6}`, name])));

async function refusal(sheets: Awaited<ReturnType<typeof summedUp>>, outcomes: readonly UnitOutcome[]): Promise<RollupError> {
  const before = await cells(sheets, "汇总明细", `A6:${LAST}12`);
  const errors: unknown[] = [];
  for (const run of [previewRollup, rollUpFiles]) errors.push(await run(sheets, outcomes, settings).catch((caught: unknown) => caught));
  expect(await cells(sheets, "汇总明细", `A6:${LAST}12`)).toEqual(before);
  const [error, other] = errors;
  if (!(error instanceof RollupError)) throw new Error("It was not refused.");
  expect(other).toMatchObject({ code: error.code });
  return error;
}

test.each([
  ["all files again", units],
  ["one of them", units.slice(2, 3)],
  ["a changed one", [reportOf("清河县教育局", { ...figures(13), [RECEIVED]: 99 })]],
  ["another unit's", [reportOf("清河县审计局", figures(40))]],
])("where only the names were sorted nothing is written, and it is said whose figures stand in which rows: %s", async (_, outcomes) => {
  const sheets = await summedUp(units);
  await rename(sheets, [...names].reverse());
  const error = await refusal(sheets, outcomes);
  expect(error).toMatchObject({
    code: "othersFigures",
    found: "第 6 行“清河县西湖乡”是“清河县东山镇”的数、第 7 行“清河县水利局”是“清河县公安局”的数、第 9 行“清河县公安局”是“清河县水利局”的数等 4 行",
  });
  expect(describeRollupError(error, "zh-CN")).toContain("只排了名称一列");
  expect(describeRollupError(error, "en-US")).toContain(error.found);
});

test("two names that were exchanged, though their units have little to say", async () => {
  const small = [reportOf("清河县教育局", { [RECEIVED]: 5 }), reportOf("清河县水利局", { [RECEIVED]: 7 })];
  const sheets = await summedUp(small);
  await rename(sheets, ["清河县水利局", "清河县教育局"]);
  expect((await refusal(sheets, small)).found).toBe("第 6 行“清河县水利局”是“清河县教育局”的数、第 7 行“清河县教育局”是“清河县水利局”的数");
});

test("a row into which another unit's figures were copied", async () => {
  const sheets = await summedUp(units);
  const [line = []] = await cells(sheets, "汇总明细", `B6:${LAST}6`);
  await sheets.writeBlocks([{ sheet: "汇总明细", address: "B8", rows: [line] }]);
  expect((await refusal(sheets, units)).found).toBe("第 8 行“清河县教育局”是“清河县东山镇”的数");
});

test("it is put right, or decided in 汇总单位", async () => {
  const sheets = await summedUp(units);
  await rename(sheets, [...names].reverse());
  await refusal(sheets, units);
  await rename(sheets, names);
  expect((await rollUpFiles(sheets, units, settings)).changes).toEqual([]);
  await rename(sheets, [names[1] ?? "", names[0] ?? ""]);
  await type(sheets, { "汇总单位!L4": "照数汇入", "汇总单位!L5": "照数汇入" });
  expect((await rollUpFiles(sheets, units, settings)).added).toHaveLength(5);
});

test("whole rows that were sorted, corrected figures, and units that say the same are no such thing", async () => {
  const same = [
    reportOf("清河县教育局", { [RECEIVED]: 5 }),
    reportOf("清河县水利局", { [RECEIVED]: 5 }),
    reportOf("清河县林业局"),
    reportOf("清河县审计局", { [RECEIVED]: 1 }),
  ];
  const sheets = await summedUp(same);
  await type(sheets, { [`汇总明细!${COLUMN}6`]: 1, [`汇总明细!${COLUMN}8`]: 0 });
  expect((await rollUpFiles(sheets, same, settings)).added).toHaveLength(4);
  const sorted = await summedUp(units);
  const lines = await cells(sorted, "汇总明细", `A6:${LAST}10`);
  const [first = [], ...others] = [...lines].reverse();
  await sorted.writeBlocks([{ sheet: "汇总明细", address: "A6", rows: [first, ...others] }]);
  expect((await rollUpFiles(sorted, units, settings)).changes).toEqual([]);
});
