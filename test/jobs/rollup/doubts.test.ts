import { describeRollupError, previewRollup, rollUpFiles, RollupError } from "../../../src/jobs";
import type { UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import { cells, COLUMN, education, RECEIVED, received, settings, summedUp, type, water } from "./standingSum";

const audit = reportOf("清河县审计局", { [RECEIVED]: 9 });

/** Sums up anew, which is refused. */
async function refused(sheets: Awaited<ReturnType<typeof summedUp>>, outcomes: readonly UnitOutcome[], given = settings): Promise<RollupError> {
  const before = await received(sheets);
  const errors = [
    await previewRollup(sheets, outcomes, given).catch((caught: unknown) => caught),
    await rollUpFiles(sheets, outcomes, given).catch((caught: unknown) => caught),
  ];
  expect(await received(sheets)).toEqual(before);
  const [error] = errors;
  if (!(error instanceof RollupError)) throw new Error("It was not refused.");
  expect(errors[1]).toMatchObject({ code: error.code });
  for (const language of ["zh-CN", "en-US"] as const) expect(describeRollupError(error, language)).toContain(error.found);
  return error;
}

/** Types a row of 汇总明细 with a figure, or a formula, in every column. */
async function typeRow(sheets: Awaited<ReturnType<typeof summedUp>>, row: number, name: string, formulaOf: (letters: string) => string): Promise<void> {
  const [line = []] = await cells(sheets, "汇总明细", "A6:GZ6");
  const letters = (index: number): string => (index < 26 ? "" : String.fromCodePoint(64 + Math.floor(index / 26))) + String.fromCodePoint(65 + (index % 26));
  const typed = line.flatMap((value, index) =>
    index > 0 && value !== "" ? [[`汇总明细!${letters(index)}${row}`, { formula: formulaOf(letters(index)) }] as const] : [],
  );
  await type(sheets, { [`汇总明细!A${row}`]: name, ...Object.fromEntries(typed) });
  await sheets.calculate();
}

describe("a typed row that says what others come to, under a name that says nothing of it", () => {
  test("is asked about before anything is written", async () => {
    const sheets = await summedUp();
    await typeRow(sheets, 8, "各家", (column) => `=SUM(${column}6:${column}7)`);
    expect((await received(sheets)).rows[2]).toEqual(["各家", 12]);
    expect(await refused(sheets, [audit])).toMatchObject({ code: "sumOfOthers", found: "第 8 行“各家”" });
  });

  test.each([
    [
      "between the units",
      { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 12, "汇总明细!A9": "清河县档案局", [`汇总明细!${COLUMN}9`]: 3 },
      "第 8 行“清河县气象局”",
    ],
    [
      "of all others, one of which stands below",
      { "汇总明细!A8": "各家", [`汇总明细!${COLUMN}8`]: 15, "汇总明细!A9": "清河县档案局", [`汇总明细!${COLUMN}9`]: 3 },
      "第 8 行“各家”",
    ],
    [
      "of others with decimals",
      { [`汇总明细!${COLUMN}6`]: 0.1, [`汇总明细!${COLUMN}7`]: 0.2, "汇总明细!A8": "各家", [`汇总明细!${COLUMN}8`]: 0.3 },
      "第 8 行“各家”",
    ],
  ])("%s", async (_, typed, found) => {
    const sheets = await summedUp();
    await type(sheets, typed);
    expect((await refused(sheets, [audit])).found).toBe(found);
  });

  test("counts once 汇总单位 says that it does, or its file comes", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 12 });
    await refused(sheets, [audit]);
    await rollUpFiles(sheets, [reportOf("清河县气象局", { [RECEIVED]: 13 })], settings);
    expect((await received(sheets)).sum).toBe(25);
    const again = await summedUp();
    await type(again, { "汇总明细!A8": "清河县气象局", [`汇总明细!${COLUMN}8`]: 12, "汇总单位!B6": "清河县气象局", "汇总单位!L6": "照数汇入" });
    await rollUpFiles(again, [audit], settings);
    expect((await received(again)).sum).toBe(33);
  });

  test("is a unit's where its file says so, where it says nothing but 0, and beside one unit alone", async () => {
    const sheets = await summedUp([education, water, reportOf("清河县气象局", { [RECEIVED]: 12 })]);
    await type(sheets, { "汇总明细!A9": "清河县档案局", [`汇总明细!${COLUMN}9`]: 0 });
    expect((await rollUpFiles(sheets, [audit], settings)).added).toHaveLength(5);
    const one = await summedUp([education]);
    await type(one, { "汇总明细!A7": "清河县档案局", [`汇总明细!${COLUMN}7`]: 5 });
    expect((await rollUpFiles(one, [education], settings)).added).toHaveLength(2);
  });
});
