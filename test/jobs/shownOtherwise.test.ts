import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, createReport, exportReport } from "../../src/jobs";
import { cellContent, uncomputedCell, type CellContent, type ReadableSheets } from "../../src/workbook";
import type { OpenReport } from "./openReport";
import { openReportWithItem } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeAll(async () => {
  report = await openReportWithItem();
});

/** The workbook with one cell of another content. */
const seenWith = (sheet: string, row: number, column: number, content: CellContent): ReadableSheets => ({
  survey: () => report.sheets.survey(),
  hiddenLines: (areas) => report.sheets.hiddenLines(areas),
  read: async (areas) => {
    const snapshot = await report.sheets.read(areas);
    const blocks = snapshot.blocks.map((block, index) =>
      areas[index]?.sheet === sheet ? block?.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? content : cell))) : block,
    );
    return { ...snapshot, blocks };
  },
});

const printed = async (sheets: ReadableSheets): Promise<string> =>
  strFromU8(unzipSync((await createReport(sheets, template, "zh-CN")).document)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/gu, "");

/** B14, the value of the 要素. */
const named = (value: number, shown: string) => seenWith("基本信息", 13, 1, cellContent(value, { shown }));

describe.each<[string, number, string, string]>([
  ["date", 46082, "3月1日", "是日期，显示为 3月1日，"],
  ["time", 0.5, "12:00", "是时间，显示为 12:00，"],
  ["hidden", 1268, "", "显示不出来"],
  ["narrow", 46082, "######", "列太窄，显示为 ######"],
  ["other", 1268000, "1百万", "显示为 1百万，与格里的数字不同"],
  ["other", 12680, "1.3万", "显示为 1.3万，与格里的数字不同"],
  ["other", 1268, "1268万", "显示为 1268万，与格里的数字不同"],
])("a 要素 that is %s, %d shown as %j,", (what, value, shown, words) => {
  test("is an error with its cell, in both languages, and the only one", async () => {
    const { findings, problems, ready } = await checkWorkbook(named(value, shown), "zh-CN");
    expect(ready).toBe(false);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      { id: "F1:基本信息!B14", severity: "error", evidence: { what, text: shown }, text: { sheet: "基本信息", address: "B14" } },
    ]);
    expect(findings[0]?.message).toContain("B14");
    expect(findings[0]?.message).toContain(words);
    expect((await checkWorkbook(named(value, shown), "en-US")).findings[0]?.message).toMatch(/Cell B14 of sheet “基本信息” .*nothing of it is printed/u);
  });

  test("is neither printed nor exported", async () => {
    expect(await printed(named(value, shown))).toContain("主动公开政府信息{发布信息条数}条。");
    expect((await exportReport(named(value, shown), "zh-CN")).data.namedFigures?.filter(({ value }) => value !== null) ?? []).toEqual([]);
  });
});

test.each<[number, string, string]>([
  [0.98, "98%", "98%"],
  [0.984, "98.4%", "98.4%"],
  [1268, "1,268", "1268"],
  [1268, "￥1,268.00", "￥1268.00"],
  [3.64, "3.6", "3.6"],
  [1268, "1268条", "1268条"],
  [123456789012, "1.23457E+11", "123456789012"],
  [5, "005", "005"],
])("%d shown as %s is printed as %s, without an error", async (value, shown, text) => {
  const { findings } = await checkWorkbook(named(value, shown), "zh-CN");
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(await printed(named(value, shown))).toContain(`主动公开政府信息${text}条。`);
});

test.each<[string, string, string]>([
  ["1268件", "C12", "B14"],
  ["1268条", "D7", "C6"],
])("「%s」 in a 要素 of 条 is %s at %s: typed, and as its format shows it", async (written, check, address) => {
  for (const content of [cellContent(written), cellContent(1268, { shown: written })]) {
    const { findings } = await checkWorkbook(seenWith("基本信息", 13, 1, content), "zh-CN");
    expect(findings.map((found) => [found.check, found.text?.address])).toEqual([[check, address]]);
  }
});

describe("正文 and 基本信息", () => {
  test.each<[number, string]>([
    [1268, "1268条"],
    [5, "005"],
  ])("%d shown as %s in 正文 is printed as it is seen", async (value, shown) => {
    const sheets = seenWith("正文", 5, 2, cellContent(value, { shown }));
    expect(await printed(sheets)).toContain(shown);
    expect(await printed(sheets)).not.toContain(`>${value}<`);
    expect((await checkWorkbook(sheets, "zh-CN")).findings.filter(({ check }) => check === "F1")).toEqual([]);
  });

  test.each<[string, number, number, string]>([
    ["正文", 5, 2, "C6"],
    ["正文", 5, 1, "B6"],
    ["基本信息", 2, 1, "B3"],
    ["基本信息", 6, 1, "B7"],
  ])("a number in %s that its format hides is an error at its cell, not text in silence", async (sheet, row, column, address) => {
    for (const shown of ["", "####"]) {
      const sheets = seenWith(sheet, row, column, cellContent(46024, { shown }));
      const { findings, ready } = await checkWorkbook(sheets, "zh-CN");
      expect(ready).toBe(false);
      expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([{ id: `F1:${sheet}!${address}`, text: { sheet, address } }]);
    }
  });
});

describe("where words belong", () => {
  test.each<[string, number, number, string, number, string, string]>([
    ["基本信息", 2, 1, "B3", 46082, "3月1日", "date"],
    ["基本信息", 3, 1, "B4", 46082, "2026-3-1", "date"],
    ["基本信息", 5, 1, "B6", 46082, "2026/3/1", "date"],
    ["基本信息", 7, 1, "B8", 46024, "1月2日", "date"],
    ["基本信息", 7, 1, "B8", 0.354166666666667, "8:30", "time"],
    ["基本信息", 8, 1, "B9", 46024, "2026年1月2日", "date"],
    ["基本信息", 9, 1, "B10", 46024, "1月2日", "date"],
    ["正文", 5, 1, "B6", 46024, "1月2日", "date"],
    ["正文", 5, 1, "B6", 1268, "1268万", "other"],
    ["正文", 5, 2, "C6", 46024, "2026年1月2日", "date"],
    ["正文", 5, 2, "C6", 46024, "1月2日", "date"],
    ["正文", 5, 2, "C6", 0.5, "12:00", "time"],
    ["正文", 5, 2, "C6", 0.955, "96%", "percent"],
    ["正文", 5, 2, "C6", 12680, "1.3万", "other"],
    ["正文", 5, 2, "C6", 1268000, "1百万", "other"],
    ["基本信息", 13, 0, "A14", 46024, "1月2日", "date"],
  ])("%s (%d, %d) = %s, %d shown as %s: is an error with its cell, and not printed", async (sheet, row, column, address, value, shown, what) => {
    const sheets = seenWith(sheet, row, column, cellContent(value, { shown }));
    const { findings, ready } = await checkWorkbook(sheets, "zh-CN");
    expect(ready).toBe(false);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ id: `F1:${sheet}!${address}`, evidence: { what, text: shown }, text: { sheet, address } }]);
    expect(errors[0]?.message).toContain(`显示为 ${shown}，不知道本来要填什么`);
    expect((await checkWorkbook(sheets, "en-US")).findings.find(({ check }) => check === "F1")?.message).toContain("nobody knows what was meant");
    if (address !== "B3") expect(await printed(sheets)).not.toContain(shown);
  });

  test("a plain number is words: a telephone, a post code", async () => {
    const sheets = seenWith("基本信息", 7, 1, cellContent(57155501, { shown: "57155501" }));
    expect((await checkWorkbook(sheets, "zh-CN")).findings.filter(({ check }) => check === "F1")).toEqual([]);
  });
});

describe("a formula that nobody has computed", () => {
  test.each<[string, number, number, string]>([
    ["基本信息", 13, 1, "B14"],
    ["基本信息", 3, 1, "B4"],
    ["正文", 5, 2, "C6"],
    ["正文", 5, 1, "B6"],
  ])("in %s is an error with its cell, and the only one", async (sheet, row, column, address) => {
    const sheets = seenWith(sheet, row, column, uncomputedCell("=NOW()"));
    const { findings, problems, ready } = await checkWorkbook(sheets, "zh-CN");
    expect(ready).toBe(false);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([{ id: `F1:${sheet}!${address}`, severity: "error", text: { sheet, address } }]);
    expect(findings[0]?.message).toMatch(new RegExp(`工作表“${sheet}”.*${address}.*公式.*没有算出结果`, "u"));
    expect((await checkWorkbook(sheets, "en-US")).findings[0]?.message).toContain(`${address} of sheet “${sheet}”`);
  });
});

describe("an amount that its cell shows with fewer decimals", () => {
  /** 表二 B16, the fees. */
  const fees = (content: CellContent) => seenWith("二 主动公开", 15, 1, content);

  test("is asked about, and printed and exported as it is seen", async () => {
    const sheets = fees(cellContent(3.64, { shown: "3.6" }));
    const { findings } = await checkWorkbook(sheets, "zh-CN");
    expect(findings).toMatchObject([
      { check: "A6", severity: "warning", evidence: { cause: "rounded", text: "3.64", reads: 3.6 }, cells: [{ address: "B16", offer: 3.6 }] },
    ]);
    expect(findings[0]?.message).toBe(
      "表二「行政事业性收费·收费金额」格里的数是 3.64，只显示到 3.6，报告印 3.6，是否改为 3.6？要印 3.64 的，请把小数位数显示全。",
    );
    expect((await checkWorkbook(sheets, "en-US")).findings[0]?.message).toContain("holds 3.64 and shows only 3.6");
    expect(await printed(sheets)).toContain("3.6");
    expect(await printed(sheets)).not.toContain("3.64");
    expect(JSON.stringify((await exportReport(sheets, "zh-CN")).data)).toMatch(/"行政事业性收费":\{[^}]*:3\.6\}/u);
  });

  test.each<[number, string]>([
    [3.6, "3.60"],
    [3.6, "￥3.6"],
    [3, "3.0"],
    [1234.5, "1,234.5"],
    [0, "-"],
    [3.6, "3.6万元"],
  ])("%d shown as %s is the same", async (value, shown) => {
    expect(
      (await checkWorkbook(fees(cellContent(value, { shown })), "zh-CN")).findings.filter(({ evidence }) => JSON.stringify(evidence).includes("rounded")),
    ).toEqual([]);
  });

  test("a count with decimals is no count, however it is shown", async () => {
    expect((await checkWorkbook(seenWith("二 主动公开", 8, 1, cellContent(1.5, { shown: "2" })), "zh-CN")).findings).toMatchObject([
      { check: "A5", evidence: { value: 1.5 } },
    ]);
  });
});

describe.each<[number, string, string, string]>([
  [1268, "1.3", "因单元格格式显示为 1.3，格里的数却是 1268", "is shown as 1.3 by the format of the cell, while the number in it is 1268"],
  [12680, "1.3", "因单元格格式显示为 1.3，格里的数却是 12680", "is shown as 1.3 by the format of the cell, while the number in it is 12680"],
  [5, "5万", "因单元格格式显示为 5万，格里的数却是 5", "is shown as 5万 by the format of the cell, while the number in it is 5"],
  [1268, "12:68", "因单元格格式显示为 12:68，格里的数却是 1268", "is shown as 12:68"],
  [0.95, "95%", "是百分比，显示为 95%，格里的数是 0.95", "is a percentage, shown as 95%, while the cell holds 0.95"],
  [5, "", "里有数字 5，但单元格格式使它显示不出来", "holds a number, 5, that the format of the cell hides"],
  [46082, "3.1", "是日期，显示为 3.1", "is a date, shown as 3.1"],
])("a count of %d that its format shows as %j", (value, shown, zh, en) => {
  test("is told with what is seen and what is held, and enters no sum", async () => {
    const sheets = seenWith("三 依申请公开", 5, 3, cellContent(value, { shown }));
    const { findings, faults } = await checkWorkbook(sheets, "zh-CN");
    expect(faults).toEqual([]);
    expect(findings.filter(({ check }) => check === "A6").map(({ message }) => message)).toEqual([expect.stringContaining(zh)]);
    expect((await checkWorkbook(sheets, "en-US")).findings.find(({ check }) => check === "A6")?.message).toContain(en);
  });
});
