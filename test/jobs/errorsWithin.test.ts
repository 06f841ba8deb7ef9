import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, createReport, exportReport, narrativePage, planNextYear } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openReportWithItem } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openReportWithItem();
});

describe.each([
  ["基本信息", "B3", "临安县#REF!镇人民政府", "#REF!"],
  ["基本信息", "B4", "乡镇#NAME?", "#NAME?"],
  ["基本信息", "B6", "自#VALUE!年1月1日起", "#VALUE!"],
  ["基本信息", "B8", "电话#REF!", "#REF!"],
  ["基本信息", "B9", "{机关名称}#N/A年政府信息公开工作年度报告", "#N/A"],
  ["基本信息", "B10", "青石＃REF！", "＃REF！"],
  ["基本信息", "A14", "发布#REF!条数", "#REF!"],
  ["基本信息", "B14", "#N/A 件", "#N/A"],
  ["基本信息", "C14", "条#N/A", "#N/A"],
  ["正文", "C6", "成立#REF!领导小组。", "#REF!"],
  ["正文", "B6", "（一）#DIV/0!公开", "#DIV/0!"],
])("%s!%s that holds 「%s」", (sheet, address, typed, code) => {
  beforeEach(() => {
    report.paste(sheet, address, [[typed]]);
  });

  test("is an error with its cell, in both languages, and the report may not be signed", async () => {
    for (const [language, words] of [
      ["zh-CN", "这一格没有公式"],
      ["en-US", "It has no formula"],
    ] as const) {
      const { findings, ready } = await checkWorkbook(report.sheets, language);
      expect(ready).toBe(false);
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors).toMatchObject([{ id: `F1:${sheet}!${address}`, text: { sheet, address }, explained: { state: "none" } }]);
      for (const part of [address, code, words]) expect(errors[0]?.message).toContain(part);
    }
  });

  test("is neither printed, nor exported, nor carried on", async () => {
    const bodies = [];
    if (address !== "B3") {
      const { document } = await createReport(report.sheets, template, "zh-CN");
      bodies.push(...Object.values(unzipSync(document)).map((bytes) => strFromU8(bytes)));
      const next = await planNextYear(report.sheets, { totals: "typed", source: "上年.xlsx" });
      bodies.push(JSON.stringify(next.plans.map(({ content }) => content)));
    }
    bodies.push((await narrativePage(report.sheets, "zh-CN")).page, JSON.stringify((await exportReport(report.sheets, "zh-CN")).data));
    expect(bodies.filter((body) => body.includes(code))).toEqual([]);
  });
});

test("of a formula that joins it in, the formula is to be mended", async () => {
  report.type("正文", "C6", '="成立"&"#REF!"&"领导小组。"');
  const [found] = (await checkWorkbook(report.sheets, "zh-CN")).findings.filter(({ check }) => check === "F1");
  expect(found?.message).toBe(
    "工作表“正文”的 C6 的文字里夹着表格的错误值：“成立#REF!领导小组。”，这一格不会印进报告。是这一格的公式拼出来的，请改好公式，或直接填写文字。",
  );
});

test("of a long text the words around it are shown", async () => {
  report.type("正文", "C6", `${"认真落实公开要求，".repeat(5)}共#REF!件，${"及时更新栏目，".repeat(5)}。`);
  expect((await checkWorkbook(report.sheets, "zh-CN")).findings.find(({ check }) => check === "F1")?.message).toContain(
    "：“…认真落实公开要求，共#REF!件，及时更新栏目，及…”，",
  );
});

test("among figures it is the A6 of its figure, and not printed", async () => {
  report.paste("二 主动公开", "B9", [["3#REF!"]]);
  expect((await checkWorkbook(report.sheets, "zh-CN")).findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { check: "A6", evidence: { cause: "error", text: "3#REF!" } },
  ]);
  const { document } = await createReport(report.sheets, template, "zh-CN");
  expect(strFromU8(unzipSync(document)["word/document.xml"] ?? new Uint8Array())).not.toContain("#REF!");
});

describe.each([
  ["基本信息", "B3", "TRUE"],
  ["基本信息", "B10", "=1=2"],
  ["基本信息", "B14", "TRUE"],
  ["正文", "C6", "TRUE"],
  ["正文", "B6", "FALSE"],
])("%s!%s that is %s", (sheet, address, typed) => {
  test("is an error with its cell, and no text", async () => {
    report.type(sheet, address, typed);
    const { findings, ready } = await checkWorkbook(report.sheets, "zh-CN");
    expect(ready).toBe(false);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([{ id: `F1:${sheet}!${address}`, evidence: { what: "truth" } }]);
  });
});
