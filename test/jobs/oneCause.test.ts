import { checkWorkbook } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openSignableReport } from "./signableReport";

let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

const told = async (language: "zh-CN" | "en-US" = "zh-CN") => {
  const { findings, problems, stillNeeded } = await checkWorkbook(report.sheets, language);
  return [...findings, ...problems, ...stillNeeded];
};

describe("one cell that cannot be read is one finding, whatever tags take it", () => {
  test.each([
    ["B3", "引言", "{机关名称}编制本报告，统计期限为2025年1月1日至12月31日，{简称}负责解释。"],
    ["B6", "引言", "{机关名称}编制本报告，统计期限为{统计期限}。"],
    ["B8", "引言", "统计期限为2025年1月1日至12月31日，联系方式：{联系方式}。"],
    ["B14", "一", "全年发布信息{发布信息条数}条，其中{发布信息条数}条由本机关发布。"],
    ["B20", "六", "{句.信息处理费}，收取信息处理费{信息处理费金额}元。"],
  ])("基本信息!%s", async (cell, part, text) => {
    const row = { 引言: "C4", 一: "C6", 六: "C15" }[part] ?? "";
    report.type("正文", row, text);
    report.type("基本信息", cell, "#N/A");
    expect((await told()).map(({ id }) => id)).toEqual([`F1:基本信息!${cell}`]);
  });

  test("a figure", async () => {
    report.type("正文", "C6", "全年收到申请{三.本年新收.自然人}件，{句.收到申请}。");
    report.paste("三 依申请公开", "D6", [["=1/0"]]);
    expect((await told()).map(({ id }) => id)).toEqual(["A6:applications.received:naturalPerson"]);
  });
});

test("what a tag waits for is named by the name that its sheet has, be it with characters that nobody sees", async () => {
  report.type("正文", "C6", "全年发布信息{发布信息条数}条。");
  report.type("基本信息", "B14", "");
  report.book.renameSheet(report.book.sheet("基本信息"), "基本信息\u200B");
  expect((await told()).map(({ message }) => message).join("\n")).toContain("“发布信息条数”（基本信息\u200B!B14）还没有填");
});

test("what a tag waits for is named with its cell", async () => {
  report.type("正文", "C4", "{机关名称}编制本报告。");
  report.type("正文", "C6", "全年发布信息{发布信息条数}条。");
  for (const cell of ["B3", "B14"]) report.type("基本信息", cell, "");
  const sentences = (await told()).map(({ message }) => message).join("\n");
  expect(sentences).toMatch(/引言的“\{机关名称\}”没有换成内容：“机关名称”（基本信息!B3）还没有填/u);
  expect(sentences).toMatch(/“\{发布信息条数\}”没有换成内容：“发布信息条数”（基本信息!B14）还没有填/u);
  expect((await told("en-US")).map(({ message }) => message).join("\n")).toMatch(/“机关名称” \(基本信息!B3\) is not filled in/u);
});

describe("letters that only look like others are told where they stand", () => {
  test.each([
    ["B3", "某县某镇⼈民政府", "C4", "{机关名称}编制本报告。"],
    ["B14", "⼀千", "C6", "全年发布信息{发布信息条数}条。"],
  ])("基本信息!%s, not where a tag prints them", async (cell, value, text, sentence) => {
    report.type("基本信息", cell, value);
    report.type("正文", text, sentence);
    const { findings } = await checkWorkbook(report.sheets, "zh-CN");
    expect(findings.filter(({ check }) => check === "D11")).toMatchObject([{ text: { sheet: "基本信息", address: cell } }]);
    expect(findings.find(({ check }) => check === "D11")?.message).toMatch(/^“基本信息”里的“/u);
  });

  test("正文 has its own", async () => {
    report.type("基本信息", "B3", "某县某镇⼈民政府");
    report.type("正文", "C4", "{机关名称}编制本报告，⾃2025年1月1日起。");
    const { findings } = await checkWorkbook(report.sheets, "zh-CN");
    expect(
      findings
        .filter(({ check }) => check === "D11")
        .map(({ text }) => text?.address)
        .sort(),
    ).toEqual(["B3", "C4"]);
  });
});
