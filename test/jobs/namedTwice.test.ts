import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, createReport } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openReportWithItem } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openReportWithItem();
});

test.each(["5", "1268", ""])("two 要素 of one name, the second being %j: a problem with both cells, and neither is printed", async (second) => {
  report.type("基本信息", "A19", "发布信息条数");
  report.type("基本信息", "B19", second);
  const { problems, findings, ready } = await checkWorkbook(report.sheets, "zh-CN");
  expect({ ready, findings }).toEqual({ ready: false, findings: [] });
  expect(problems).toMatchObject([{ kind: "namedTwice", cell: { sheet: "基本信息", address: "A14" } }]);
  expect(problems[0]?.message).toContain("（A14、A19）");
  expect((await checkWorkbook(report.sheets, "en-US")).problems[0]?.message).toContain("(A14, A19)");
  const { document } = await createReport(report.sheets, template, "zh-CN");
  const printed = strFromU8(unzipSync(document)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/gu, "");
  expect(printed).toContain("主动公开政府信息{发布信息条数}条。");
});

test("names that nobody has given a value, or that differ, are no problem", async () => {
  report.type("基本信息", "A18", "培训场次");
  report.type("基本信息", "A19", "培训场次");
  expect((await checkWorkbook(report.sheets, "zh-CN")).problems).toEqual([]);
});
