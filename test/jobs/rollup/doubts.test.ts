import { describeRollupError, previewRollup, rollUpFiles, RollupError } from "../../../src/jobs";
import type { UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";
import type { CellInput } from "../../../src/workbook";
import { some } from "../../runs";
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
      "of some of them, below the last of these",
      { "汇总明细!A8": "清河县档案局", [`汇总明细!${COLUMN}8`]: 3, "汇总明细!A9": "一片区", [`汇总明细!${COLUMN}9`]: 10 },
      "第 9 行“一片区”",
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

  test("of the units of one 类别 that stand apart is asked about", async () => {
    const figures = (received: number) => ({
      [RECEIVED]: received,
      "disclosure.licences:decisions": received * 7,
      "disclosure.regulations:inForce": received * 3,
    });
    const roster = ["清河县教育局", "东山镇", "清河县水利局", "西湖乡"].map((name) => ({ name, kind: name.endsWith("局") ? "部门" : "乡镇", contact: "" }));
    const sheets = await summedUp(
      roster.map(({ name }, index) => reportOf(name, figures(index + 2))),
      { ...settings, roster },
    );
    await typeRow(sheets, 10, "东片", (column) => `=${column}7+${column}9`);
    expect(await refused(sheets, [audit])).toMatchObject({ code: "sumOfOthers", found: "第 10 行“东片”" });
  });

  test.each(some(["乡镇", "机关", "县直部门", "乡镇（街道）", "各镇、街道", "县级机关及直属单位"], 3))(
    "called %s, a kind of units, is asked about whatever it says",
    async (name) => {
      const sheets = await summedUp();
      await type(sheets, { "汇总明细!A8": name, [`汇总明细!${COLUMN}8`]: 4 });
      expect(await refused(sheets, [audit])).toMatchObject({ code: "kindName", found: `第 8 行“${name}”` });
      await type(sheets, { "汇总单位!B6": name, "汇总单位!L6": "照数汇入" });
      await rollUpFiles(sheets, [audit], settings);
      expect((await received(sheets)).sum).toBe(25);
    },
  );

  test("is not asked about where it is called as units are", async () => {
    const names = ["城关镇", "清河县直机关工委", "街道办", "东山镇人民政府", "清河县机关事务服务中心", "清河医院"];
    const sheets = await summedUp();
    await type(
      sheets,
      Object.fromEntries(
        names.flatMap((name, index): [string, CellInput][] => [
          [`汇总明细!A${8 + index}`, name],
          [`汇总明细!${COLUMN}${8 + index}`, 4 * 10 ** index],
        ]),
      ),
    );
    expect((await rollUpFiles(sheets, [audit], settings)).added).toHaveLength(3 + names.length);
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
    await rollUpFiles(again, [audit], settings);
    expect((await received(again)).sum).toBe(33);
    expect((await cells(again, "汇总单位", "L6")).flat()).toEqual(["照数汇入"]);
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

describe("a row that names another row's unit in another form", () => {
  test.each([
    ["typed", { "汇总明细!A8": "教育局", [`汇总明细!${COLUMN}8`]: 3 }, "第 6 行“清河县教育局”与第 8 行“教育局”"],
    ["renamed", { "汇总明细!A7": "县教育局" }, "第 6 行“清河县教育局”与第 7 行“县教育局”"],
  ])("%s: is asked about also where only another unit's file comes", async (_, typed, found) => {
    const sheets = await summedUp();
    await type(sheets, typed);
    expect(await refused(sheets, [audit])).toMatchObject({ code: "twoForms", found });
  });

  test("counts once 汇总单位 says that it is another unit", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A8": "教育局", [`汇总明细!${COLUMN}8`]: 3, "汇总单位!B6": "教育局", "汇总单位!L6": "照数汇入" });
    for (const file of [audit, audit]) await rollUpFiles(sheets, [file], settings);
    expect((await received(sheets)).sum).toBe(24);
  });

  test("a unit that only shares its place, and one renamed without a like, are not asked about", async () => {
    const sheets = await summedUp();
    await type(sheets, { "汇总明细!A7": "清河县水务局", "汇总明细!A8": "清河县教育考试院", [`汇总明细!${COLUMN}8`]: 3 });
    expect((await rollUpFiles(sheets, [audit], settings)).added).toHaveLength(4);
  });
});

describe("where 汇总记录 is gone and a row was renamed", () => {
  const withoutRecord = async (typed: Parameters<typeof type>[1]) => {
    const sheets = await summedUp();
    await type(sheets, { "汇总记录!A2": "", ...typed });
    return sheets;
  };

  test("the unit's file is asked about, as it says just the figures of that row", async () => {
    const sheets = await withoutRecord({ "汇总明细!A7": "清河县河湖中心" });
    const { rows } = await rollUpFiles(sheets, [water], settings);
    expect((await received(sheets)).sum).toBe(12);
    expect(rows.find(({ unit }) => unit === "清河县水利局")).toMatchObject({
      state: "open",
      reasons: [{ kind: "rowRenamed", near: [{ name: "清河县河湖中心" }] }],
    });
  });

  test("the unit is no longer said to be added, where no file of it comes", async () => {
    const sheets = await withoutRecord({ "汇总明细!A7": "清河县河湖中心" });
    const { rows } = await rollUpFiles(sheets, [audit], settings);
    expect(rows.find(({ unit }) => unit === "清河县水利局")).toMatchObject({ state: "open", reasons: [{ kind: "rowGone" }] });
  });

  test("a decision on the file adds it", async () => {
    const sheets = await withoutRecord({ "汇总明细!A7": "清河县河湖中心" });
    const choices = { use: new Map([[water.file, { kind: "asItIs" } as const]]), withErrors: false };
    await rollUpFiles(sheets, [water], { ...settings, choices });
    expect((await received(sheets)).sum).toBe(19);
  });
});
