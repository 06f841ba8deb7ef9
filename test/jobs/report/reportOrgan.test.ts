import { checkWorkbook, reportOrgan } from "../../../src/jobs";
import { openReport } from "../openReport";

test("the organ is the one that 基本信息 names; without a name there is none", async () => {
  const report = await openReport("formula");
  expect(await reportOrgan(report.sheets)).toBeUndefined();
  expect((await checkWorkbook(report.sheets, "zh-CN")).organ).toBeUndefined();
  report.paste("基本信息", "B3", [[" 某县某镇人民政府 "]]);
  expect(await reportOrgan(report.sheets)).toBe("某县某镇人民政府");
  expect((await checkWorkbook(report.sheets, "zh-CN")).organ).toBe("某县某镇人民政府");
});
