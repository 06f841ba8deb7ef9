import { readFileSync } from "node:fs";
import { createReport } from "../../src/jobs";
import { readDocx } from "../report/readDocx";
import { openSignableReport } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));

test.each([
  ["984361元", "0.12", "万元", "行政事业性收费98.4361万元，收取信息处理费1200元。"],
  ["1.05亿元", "380元", "", "行政事业性收费10500万元，收取信息处理费380元。"],
])("what cells say, %s and %s %s, is said in the unit that its sentence prints", async (collected, fee, unit, said) => {
  const report = await openSignableReport();
  report.paste("二 主动公开", "B16", [[collected]]);
  report.paste("基本信息", "A20", [["信息处理费金额", fee, unit]]);
  report.type("正文", "C6", "{句.行政事业性收费}，{句.信息处理费}。");
  for (const language of ["zh-CN", "en-US"] as const) {
    const { document } = await createReport(report.sheets, template, language);
    expect(readDocx(document).flatMap((block) => (block.kind === "table" ? [] : [block.text]))).toContain(said);
  }
});
