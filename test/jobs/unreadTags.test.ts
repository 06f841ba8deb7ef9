import { readFileSync } from "node:fs";
import { checkWorkbook, createReport } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openReportWithItem } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openReportWithItem();
});

test.each([
  ["基本信息", "B14", "#N/A", "{发布信息条数}"],
  ["基本信息", "B14", "约#REF!条", "{发布信息条数}"],
  ["基本信息", "B14", "TRUE", "{发布信息条数}"],
  ["基本信息", "B14", "2026/3/1", "{发布信息条数}"],
  ["基本信息", "B8", "#N/A", "{联系方式}"],
  ["二 主动公开", "B9", "=1/0", "{二.行政许可.处理决定}"],
])("a tag whose cell %s!%s holds %s is said not to be read, where, and what to do", async (sheet, address, typed, tag) => {
  report.paste(sheet, address, [[typed]]);
  report.type("正文", "C6", `本年度情况为${tag}。`);
  const { notes } = await createReport(report.sheets, template, "zh-CN");
  expect(notes.filter((note) => note.startsWith("“（一）主动公开”"))).toEqual([
    `“（一）主动公开”第1段：${tag} 读不出来：${sheet}!${address} 里的内容不能用。已照原样印出，请改好那一格后重新生成。`,
  ]);
  const english = await createReport(report.sheets, template, "en-US");
  expect(english.notes.join()).toContain(`${tag} cannot be read, as what stands in ${sheet}!${address} cannot be used; mend that cell and generate again.`);
  expect((await checkWorkbook(report.sheets, "zh-CN")).findings.map(({ severity }) => severity)).toEqual(["error"]);
});

test("of what is computed from it the cell is named too", async () => {
  report.paste("三 依申请公开", "J6", [["=1/0"]]);
  report.type("正文", "C6", "收办{收办总数}件。");
  const { notes } = await createReport(report.sheets, template, "zh-CN");
  expect(notes.join()).toContain("{收办总数} 还没有数值：{三.本年新收.总计} 读不出来，三 依申请公开!J6 里的内容不能用。");
});

test("what is only blank is to be filled in", async () => {
  report.type("基本信息", "B14", "");
  expect((await createReport(report.sheets, template, "zh-CN")).notes).toEqual([
    "“（一）主动公开”第1段：{发布信息条数} 还没有填数值。已照原样印出，请填好后重新生成。",
  ]);
});
