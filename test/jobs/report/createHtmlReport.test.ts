/** @jest-environment jsdom */
import { createHtmlReport, createReport } from "../../../src/jobs";
import { builtInTemplate } from "../../report/sampleContent";
import { openReport } from "../openReport";

test("a workbook becomes the document and a page of the same content under the same name", async () => {
  const report = await openReport("formula");
  report.paste("基本信息", "B3", [["某县<某镇>人民政府"], ["乡镇"], ["2025"]]);
  report.paste("四 复议诉讼", "A6", [["3", "1", "0", "2"]]);
  const before = report.requests.length;
  const { page, pageName, ...document } = await createHtmlReport(report.sheets, builtInTemplate(), "zh-CN");
  expect(report.requests.slice(before).filter(({ isWrite }) => isWrite)).toEqual([]);
  expect(document).toEqual(await createReport(report.sheets, builtInTemplate(), "zh-CN"));
  expect(pageName).toBe("某县＜某镇＞人民政府2025年政府信息公开工作年度报告.html");
  const read = new DOMParser().parseFromString(page, "text/html");
  expect(read.title).toBe("某县<某镇>人民政府2025年政府信息公开工作年度报告");
  expect(read.querySelector("h1")?.textContent).toBe(read.title);
  const figures = [...(read.querySelectorAll("table")[2]?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent);
  expect(figures.slice(0, 5)).toEqual(["3", "1", "0", "2", "6"]);
});
