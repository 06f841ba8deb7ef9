import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, createReport, exportReport, planNextYear, type ReportError } from "../../../src/jobs";
import type { OpenReport } from "../openReport";
import { openSignableReport } from "../signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

const check = () => checkWorkbook(report.sheets, "zh-CN");

test("with all that a report needs it may be signed, and it is made", async () => {
  expect(await check()).toMatchObject({ ready: true, problems: [] });
  expect((await createReport(report.sheets, template, "zh-CN")).title).toContain("2025");
});

test.each(["", "二五", "2024-2025"])("where the year is %j nothing is said of 正文, and that is said in both languages", async (year) => {
  report.paste("基本信息", "B5", [[year]]);
  report.type("正文", "C6", "我镇共共开展培训____次。");
  for (const [language, said] of [
    ["zh-CN", "填好以前，不核对正文"],
    ["en-US", "Until then 正文 is not checked"],
  ] as const) {
    const { findings, problems, stillNeeded } = await checkWorkbook(report.sheets, language);
    expect(findings).toEqual([]);
    expect([...problems, ...stillNeeded].map(({ message }) => message).join()).toContain(said);
  }
});

test.each([
  ["B3", "", "noOrgan", "noOrgan"],
  ["B3", "无", "noOrgan", "notOrgan"],
  ["B3", "暂 无", "noOrgan", "notOrgan"],
  ["B3", "1", "noOrgan", "notOrgan"],
  ["B3", "-", "noOrgan", "notOrgan"],
  ["B3", "／", "noOrgan", "notOrgan"],
  ["B3", "N/A", "noOrgan", "notOrgan"],
  ["B3", "×××镇", "noOrgan", "notOrgan"],
  ["B3", "机关名称", "noOrgan", "notOrgan"],
  ["B5", "", "noYear", "noYear"],
  ["B5", "25", "noYear", "noYear"],
  ["B5", "0x7E9", "noYear", "noYear"],
  ["B5", "2024-2025", "noYear", "noYear"],
  ["B5", "二五", "noYear", "noYear"],
  ["B7", "", "noDate", undefined],
  ["B7", "年后", "dateUnread", "dateUnread"],
  ["B7", "待定", "dateUnread", "dateUnread"],
  ["B7", "2026年2月30日", "dateUnread", "dateUnread"],
  ["B7", "2026年13月1日", "dateUnread", "dateUnread"],
  ["B7", "2025-01-20", "dateEarly", undefined],
  ["B7", "2036年1月20日", "dateLate", undefined],
  ["B7", "2027-01-01", "dateLate", undefined],
])("基本信息!%s = %j: not to be signed, %s is told with its cell, and what refuses the report is told so", async (cell, text, kind, code) => {
  report.paste("基本信息", cell, [[text]]);
  const { ready, problems: wrong, stillNeeded } = await check();
  const told = text === "" ? stillNeeded : wrong;
  expect(ready).toBe(false);
  expect([...wrong, ...stillNeeded]).toHaveLength(1);
  expect(told).toMatchObject([{ id: `${kind}:基本信息!${cell}`, cell: { sheet: "基本信息", address: cell } }]);
  expect(told[0]?.message).toContain(`基本信息!${cell}`);
  const made = createReport(report.sheets, template, "zh-CN").then(
    () => undefined,
    (error: unknown) => error as ReportError,
  );
  expect((await made)?.code).toBe(code);
  expect((await made)?.about ?? `基本信息!${cell}`).toContain(`基本信息!${cell}`);
});

test("what is no name is told in English too, by the report and by the next year's workbook", async () => {
  report.paste("基本信息", "B3", [["无"]]);
  expect((await checkWorkbook(report.sheets, "en-US")).problems[0]?.message).toContain("机关名称 (基本信息!B3) says “无”, which is no name of an organ");
  await expect(planNextYear(report.sheets, { totals: "typed", source: "上年.xlsx" })).rejects.toMatchObject({ code: "notOrgan", about: "基本信息!B3 “无”" });
  report.paste("基本信息", "B3", [["TRUE"]]);
  expect(await check()).toMatchObject({ ready: false, problems: [], findings: [{ id: "F1:基本信息!B3" }] });
  await expect(createReport(report.sheets, template, "zh-CN")).rejects.toMatchObject({ code: "notOrgan" });
});

test.each(["2025年", "2025年度", "２０２５", "２０２５年", "\u00a02025", "2025 年", "20\u200b25"])(
  "年度 typed as %j is 2025 wherever it is printed and carried on",
  async (typed) => {
    report.paste("基本信息", "B5", [["'" + typed]]);
    expect(await check()).toMatchObject({ ready: true, problems: [], findings: [], year: 2025 });
    const { title, fileName, document } = await createReport(report.sheets, template, "zh-CN");
    expect([title, fileName]).toEqual(["临安县青石镇人民政府2025年政府信息公开工作年度报告", "临安县青石镇人民政府2025年政府信息公开工作年度报告.docx"]);
    const printed = strFromU8(unzipSync(document)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/gu, "");
    expect(printed).toContain("自2025年1月1日起至2025年12月31日止");
    expect(JSON.stringify((await exportReport(report.sheets, "zh-CN")).data)).toContain('"year":2025');
    const { year, plans } = await planNextYear(report.sheets, { totals: "typed", source: "上年.xlsx" });
    const content = plans.find(({ name }) => name === "基本信息")?.content ?? [];
    expect([year, content[4]?.[1], content[5]?.[1]]).toEqual([
      2026,
      2026,
      { formula: expect.stringContaining('"自"&B5&"年1月1日起至"&B5&"年12月31日止"') as string },
    ]);
  },
);

test.each(["2026/1/20", "2026-1-20", "2026年1月20日"])("a date typed as %s is fine, as Excel makes a date of it or not", async (typed) => {
  report.type("基本信息", "B7", typed);
  expect(await check()).toMatchObject({ ready: true });
});

test("what is not filled in yet is not told before the tables and 正文 are", async () => {
  for (const cell of ["B3", "B7"]) report.type("基本信息", cell, "");
  report.type("三 依申请公开", "D6", "");
  expect(await check()).toMatchObject({ problems: [], stillNeeded: [], ready: false });
});

test("without a table there is no report either way", async () => {
  report.book.edit("user", () => {
    for (const name of ["二 主动公开", "三 依申请公开", "四 复议诉讼"]) report.book.deleteSheet(report.book.sheet(name));
  });
  expect(await check()).toMatchObject({ ready: false });
  await expect(createReport(report.sheets, template, "zh-CN")).rejects.toMatchObject({ code: "noTables" });
});

test.each(["乡\u200B镇", "\u200E乡镇\uFE0F", "乡 镇", "乡镇\u3164"])("a kind of organ is what a person reads in its cell: %j is 乡镇", async (kind) => {
  report.type("基本信息", "B4", kind);
  expect((await check()).findings).toEqual([]);
});

test.each(["临安县青石\u200B镇人民政府", "临安县青石镇⼈民政府"])("the kind is read of the name as a person reads it: %j", async (name) => {
  report.type("基本信息", "B3", name);
  report.type("基本信息", "B4", "县级\u200B政府");
  const message = (await check()).findings.find(({ id }) => id === "A10")?.message ?? "";
  expect(message).toContain("机关类别选的是“县级政府”");
  expect(message).toContain("“乡镇”");
});

test("a kind of organ that the name contradicts is a warning at its cell, and may be accepted", async () => {
  report.type("基本信息", "B4", "县级政府");
  const { findings, ready } = await check();
  expect(ready).toBe(false);
  expect(findings).toMatchObject([{ id: "A10", severity: "warning", text: { sheet: "基本信息", address: "B4" } }]);
  expect(findings[0]?.message).toContain("“乡镇”");
});
