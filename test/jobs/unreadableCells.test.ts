import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { checkWorkbook, createReport, exportReport, planNextYear } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openSignableReport } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

const check = (language: "zh-CN" | "en-US" = "zh-CN") => checkWorkbook(report.sheets, language);

describe.each([
  ["基本信息", "B4", "=1/0", "#DIV/0!"],
  ["基本信息", "B14", "=VLOOKUP(1,A1:A2,1,FALSE)", "#N/A"],
  ["基本信息", "A14", "=1/0", "#DIV/0!"],
  ["正文", "C6", "=1/0", "#DIV/0!"],
  ["正文", "B6", "#N/A", "#N/A"],
])("%s!%s = %s", (sheet, address, typed, error) => {
  beforeEach(() => {
    report.type(sheet, address, typed);
  });

  test("is an error with its cell, in both languages, and the report may not be signed", async () => {
    const { findings, ready, counts } = await check();
    expect(ready).toBe(false);
    expect(counts.error).toBe(1);
    const found = findings.find(({ check: id }) => id === "F1");
    expect(found).toMatchObject({ id: `F1:${sheet}!${address}`, severity: "error", text: { sheet, address }, explained: { state: "none" } });
    expect(found?.message).toContain(error);
    expect((await check("en-US")).findings.find(({ check: id }) => id === "F1")?.message).toContain(`Cell ${address}`);
  });

  test("is neither printed, nor exported, nor carried on", async () => {
    const { document } = await createReport(report.sheets, template, "zh-CN");
    const parts = Object.values(unzipSync(document)).map((bytes) => strFromU8(bytes));
    expect(parts.filter((part) => part.includes(error))).toEqual([]);
    expect(JSON.stringify((await exportReport(report.sheets, "zh-CN")).data)).not.toContain(error);
    const next = await planNextYear(report.sheets, { totals: "typed", source: "上年.xlsx" });
    expect(JSON.stringify(next.plans.map(({ content }) => content))).not.toContain(error);
  });
});

test("a sub-heading over an error keeps its place in the numbering", async () => {
  report.type("正文", "C7", "=1/0");
  expect((await check()).findings.map(({ id }) => id).filter((id) => !id.startsWith("D4"))).toEqual(["F1:正文!C7"]);
});

test("an error in a table is the error of its figure, and is not printed", async () => {
  report.paste("二 主动公开", "B9", [["=1/0"]]);
  const { findings, ready } = await check();
  expect(ready).toBe(false);
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { check: "A6", figures: ["disclosure.licences:decisions"], evidence: { cause: "error", text: "#DIV/0!" } },
  ]);
});

describe("a number that its format shows as something else", () => {
  test("3-1 typed into a count is a date, told as it is seen", async () => {
    report.type("二 主动公开", "B9", "3-1");
    const { findings, ready } = await check();
    expect(ready).toBe(false);
    const [found] = findings.filter(({ severity }) => severity === "error");
    expect(found).toMatchObject({ check: "A6", figures: ["disclosure.licences:decisions"], evidence: { cause: "date", reads: undefined } });
    expect(found?.message).toMatch(/是日期，显示为 .*3.*1/u);
  });

  test("5% is told as a rate", async () => {
    report.paste("二 主动公开", "B9", [["5%"]]);
    expect((await check()).findings.filter(({ severity }) => severity === "error")).toMatchObject([{ evidence: { cause: "percent", text: "5%" } }]);
  });

  test("a rate among 要素 is printed as it is seen", async () => {
    report.type("基本信息", "A14", "满意率");
    report.type("基本信息", "B14", "95%");
    report.type("正文", "C6", "全年按时办结，满意率为{满意率}。");
    const { document } = await createReport(report.sheets, template, "zh-CN");
    expect(strFromU8(unzipSync(document)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/gu, "")).toContain("满意率为95%。");
  });
});
