import { rollUpFiles } from "../../../src/jobs";
import type { UnitOutcome } from "../../../src/rollup";
import { cells, education, received, settings, summedUp, type, water } from "./standingSum";

const roster = [education, water].map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
const listed = { ...settings, roster };
const unread = (file: string, code: string, message = "打不开。"): UnitOutcome => ({ file, fault: { code, message } });
const stopped = (file: string): UnitOutcome => unread(file, "stopped", "还没有读：中途停止了。");
const stands = {
  sum: 13,
  rows: [
    [education.organ, 5],
    [water.organ, 8],
  ],
};

test.each([["damaged"], ["stopped"]])("a file that was %s and comes again whole is read, and no run says otherwise", async (code) => {
  const file = "报送/教育局（盖章）.xlsx";
  const sheets = await summedUp([unread(file, code), water]);
  const again = await rollUpFiles(sheets, [{ ...education, file }, water], settings);
  expect(again.rows.map(({ file: name, state }) => [name, state])).toEqual([
    [file, "added"],
    [water.file, "added"],
  ]);
  expect((await cells(sheets, "汇总单位", "B4:G7")).map((row) => [row[0], row[3], row[5]])).toEqual(
    expect.arrayContaining([
      [education.organ, file, "已汇总"],
      ["", "", ""],
    ]),
  );
  const { rows } = await rollUpFiles(sheets, [{ ...education, file }, water], settings);
  expect(rows.map(({ state }) => state)).toEqual(["added", "added"]);
});

describe.each([
  ["without", settings],
  ["with", listed],
])("%s a list", (_, given) => {
  test.each([
    ["nobody has opened", stopped(water.file), "它的文件这次还没有读（中途停止了），沿用上次汇入的数。"],
    ["cannot be read", unread(water.file, "damaged"), "这次的文件读不出，沿用上次汇入的数。打不开。"],
  ])("a file that %s takes nothing from what stands, corrections included, and that is told", async (_title, outcome, told) => {
    const sheets = await summedUp([education, { ...water, errors: 1 }], {
      ...given,
      choices: { use: new Map([[water.file, { kind: "asItIs" }]]), withErrors: false },
    });
    await type(sheets, { "汇总明细!R7": 8 });
    for (const time of [1, 2]) {
      const { rows } = await rollUpFiles(sheets, [education, outcome], given);
      expect([time, rows.map(({ unit, file, state }) => [unit, file, state])]).toEqual([
        time,
        [
          [education.organ, education.file, "added"],
          [water.organ, water.file, "added"],
        ],
      ]);
      expect(await received(sheets)).toEqual(stands);
      const [row = []] = await cells(sheets, "汇总单位", "B5:L5");
      expect([row[0], row[3], row[5], row[10]]).toEqual([water.organ, water.file, "已汇总", "照数汇入"]);
      expect(row[9]).toContain("手工改过 1 个数");
      expect(row[9]).toContain(told);
      expect(await cells(sheets, "汇总单位", "B6:E6")).toEqual([["", "", "", ""]]);
    }
    expect((await rollUpFiles(sheets, [education, { ...water, errors: 1 }], given)).rows.map(({ state }) => state)).toEqual(["added", "added"]);
    expect(await received(sheets)).toEqual(stands);
  });
});

test("a file that went back stays so while nobody opens it", async () => {
  const sheets = await summedUp([education, { ...water, errors: 2 }], listed);
  const before = await cells(sheets, "汇总单位", "A4:L6");
  await rollUpFiles(sheets, [education, stopped(water.file)], listed);
  expect(await cells(sheets, "汇总单位", "A4:L6")).toEqual(before);
});

test("another file of a unit that cannot be read has its row, and the figures that stand are told", async () => {
  const sheets = await summedUp([education, water, { ...water, file: "又一份.xlsx" }], listed);
  const file = "报送/2025年清河县水利局年报（修改）.xls";
  const { rows } = await rollUpFiles(sheets, [unread(file, "oldFormat")], listed);
  expect(rows.map(({ file: name, state }) => [name, state])).toEqual([
    [education.file, "added"],
    ["又一份.xlsx", "added"],
    [file, "unread"],
    [water.file, "copy"],
  ]);
  expect((await received(sheets)).sum).toBe(12);
  expect((await cells(sheets, "汇总单位", "B4:K7")).map(([unit, , , name, , state, , , , reasons]) => [unit, name, state, reasons])).toEqual([
    [education.organ, education.file, "已汇总", ""],
    [water.organ, "又一份.xlsx", "已汇总", `这次报的 ${file} 读不出，沿用上次汇入的数。`],
    [water.organ, water.file, "重复", "与 又一份.xlsx 的数相同，只汇入一次。"],
    [water.organ, file, "读不出", "打不开。"],
  ]);
});

test.each(["清河县水利局下属河道管理中心.xls", "清河县水利局与清河县教育局.xls", "原清河县水利局幼儿园2025.xls"])(
  "%s is no file of the unit that its name holds",
  async (file) => {
    const sheets = await summedUp([education, water], listed);
    const { rows } = await rollUpFiles(sheets, [unread(file, "oldFormat")], listed);
    expect(rows.at(-1)).toMatchObject({ unit: "", file, state: "unread" });
    expect(rows.map(({ reasons }) => reasons.length)).toEqual([0, 0, 1]);
    expect((await received(sheets)).sum).toBe(12);
  },
);

test.each([
  "水利局.xls",
  "清河县水利局.xls",
  "03-清河县水利局 2025年度政府信息公开工作年度报告统计表（再报）.xls",
  "【清河县水利局】年报20260115定稿v2.xls",
  "清河县水利局 (2).xls",
])("%s is the unit's", async (file) => {
  const sheets = await summedUp([education], {
    ...settings,
    roster: [...roster.slice(0, 1), { name: file.startsWith("水") ? "水利局" : water.organ, kind: "", contact: "" }],
  });
  const { rows } = await rollUpFiles(sheets, [unread(file, "oldFormat")], settings);
  expect(rows.map(({ unit, state }) => [unit, state])).toEqual([
    [education.organ, "added"],
    [file.startsWith("水") ? "水利局" : water.organ, "unread"],
  ]);
});
