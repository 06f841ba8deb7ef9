import { newFileSheets, openFileSheets, type FileSheets } from "../../../src/files";
import { rollUpFiles } from "../../../src/jobs";
import type { RollupSettings, UnitOutcome } from "../../../src/rollup";
import { reportOf } from "../../rollup/unitReports";

const RECEIVED = "applications.received:total";
const settings: RollupSettings = { organ: "清河县人民政府", year: 2025 };
const education = reportOf("清河县教育局", { [RECEIVED]: 5 });
const water = reportOf("清河县水利局", { [RECEIVED]: 7 });

async function summedUp(outcomes: readonly UnitOutcome[] = [education, water], given = settings): Promise<FileSheets> {
  const sheets = newFileSheets();
  await rollUpFiles(sheets, outcomes, given);
  return openFileSheets(await sheets.save());
}

const cells = async (sheets: FileSheets, sheet: string, address: string) =>
  (await sheets.read([{ sheet, address }])).blocks[0]?.map((line) => line.map(({ value }) => value)) ?? [];

/** The column of 本年新收·总计. */
const COLUMN = "R";
const received = async (sheets: FileSheets) => [
  (await cells(sheets, "三 依申请公开", "J6"))[0]?.[0],
  ...(await cells(sheets, "汇总明细", "A6:A9")).map(([unit]) => unit),
  ...(await cells(sheets, "汇总明细", `${COLUMN}6:${COLUMN}9`)).map(([figure]) => figure),
];

test("corrected files replace their units' rows; the others, and what a person wrote, stay", async () => {
  const sheets = await summedUp();
  expect(await received(sheets)).toEqual([12, "清河县教育局", "清河县水利局", "", "", 5, 7, "", ""]);
  await sheets.writeBlocks([
    { sheet: "汇总明细", address: `${COLUMN}7`, rows: [[8]] },
    { sheet: "汇总单位", address: "M4", rows: [["已电话核实"]] },
    { sheet: "正文", address: "C4", rows: [["自己写的话。"]] },
  ]);
  await rollUpFiles(sheets, [{ ...education, figures: education.figures.map((said) => (said === 5 ? 50 : said)) }], settings);
  expect(await received(sheets)).toEqual([58, "清河县教育局", "清河县水利局", "", "", 50, 8, "", ""]);
  expect(await cells(sheets, "汇总单位", "M4")).toEqual([["已电话核实"]]);
  expect(await cells(sheets, "正文", "C4")).toEqual([["自己写的话。"]]);
});

test("a unit that has come since stands below the others", async () => {
  const sheets = await summedUp();
  await rollUpFiles(sheets, [reportOf("清河县审计局", { [RECEIVED]: 9 })], settings);
  expect(await received(sheets)).toEqual([21, "清河县教育局", "清河县水利局", "清河县审计局", "", 5, 7, 9, ""]);
  expect((await cells(sheets, "汇总单位", "A4:G6")).map(([number, unit, , , , , state]) => [number, unit, state])).toEqual([
    [1, "清河县教育局", "已汇总"],
    [2, "清河县水利局", "已汇总"],
    [3, "清河县审计局", "已汇总"],
  ]);
});

test("a unit whose new file goes back loses its figures, and the sums say that one is missing", async () => {
  const sheets = await summedUp();
  await rollUpFiles(sheets, [{ ...water, errors: 1 }], settings);
  expect(await received(sheets)).toEqual(["缺1家，其余5", "清河县教育局", "清河县水利局", "", "", 5, "", "", ""]);
  expect((await cells(sheets, "汇总单位", "B5:G5"))[0]).toEqual(["清河县水利局", "", "", "清河县水利局.xlsx", 2025, "退回"]);
  await rollUpFiles(sheets, [water], settings);
  expect((await received(sheets))[0]).toBe(12);
});

test("what somebody has written under 处理 counts in the next run", async () => {
  const wrong = { ...water, errors: 2 };
  const sheets = await summedUp([education, wrong]);
  expect((await received(sheets))[0]).toBe(5);
  await sheets.writeBlocks([{ sheet: "汇总单位", address: "L5", rows: [["照数汇入"]] }]);
  await rollUpFiles(sheets, [wrong], settings);
  expect((await received(sheets))[0]).toBe(12);
});

test("more units than a range had room for are summed up all the same", async () => {
  const sheets = await summedUp();
  const many = Array.from({ length: 120 }, (_, number) => reportOf(`清河县第${number}村`, { [RECEIVED]: 1 }));
  await rollUpFiles(sheets, many, settings);
  expect((await received(sheets))[0]).toBe(132);
  await sheets.calculate();
  expect((await received(sheets))[0]).toBe(132);
});

test("the list that was written then says who is missing now", async () => {
  const roster = [education, water].map(({ organ }) => ({ name: organ, kind: "", contact: "" }));
  const sheets = await summedUp([education], { ...settings, roster });
  const rollup = await rollUpFiles(sheets, [reportOf("清河县审计局")], settings);
  expect(rollup.rows.map(({ unit, state }) => [unit, state])).toEqual([
    ["清河县教育局", "added"],
    ["清河县水利局", "missing"],
    ["清河县审计局", "open"],
  ]);
  expect((await cells(sheets, "汇总单位", "B4:G6")).map(([unit, , , , , state]) => [unit, state])).toEqual([
    ["清河县教育局", "已汇总"],
    ["清河县水利局", "未报"],
    ["清河县审计局", "待定"],
  ]);
});

test.each([
  ["otherYear", { ...settings, year: 2024 }],
  ["otherOrgan", { ...settings, organ: "白河县人民政府" }],
])("%s: another's workbook is left as it is", async (code, given) => {
  const sheets = await summedUp();
  const before = await sheets.save();
  await expect(rollUpFiles(sheets, [education], given)).rejects.toMatchObject({ code });
  expect(await sheets.save()).toBe(before);
});

test("heads that were changed are told, and nothing is written", async () => {
  const sheets = await summedUp();
  await sheets.writeBlocks([{ sheet: "汇总明细", address: "B5", rows: [["别的"]] }]);
  await expect(rollUpFiles(sheets, [education], settings)).rejects.toMatchObject({ code: "headsChanged" });
});
