import { describeReportError, ReportError, type ReportErrorCode, type ReportPurpose } from "../../../src/jobs";

const codes: readonly ReportErrorCode[] = ["noOrganSheet", "noOrgan", "noYear", "noTables", "oldEdition", "unknownYear", "otherYear"];
const others: readonly ReportPurpose[] = ["figures", "next", "template"];

describe.each(codes)("%s", (code) => {
  test("what cannot be done is what was asked for", () => {
    expect(describeReportError(new ReportError(code, "report"), "zh-CN", "command")).toContain("不能生成报告");
    expect(describeReportError(new ReportError(code, "report"), "en-US", "command")).toContain("the report cannot be made");
    for (const purpose of others) {
      expect(describeReportError(new ReportError(code, purpose), "zh-CN", "command")).not.toContain("生成报告");
      expect(describeReportError(new ReportError(code, purpose), "en-US", "command")).not.toContain("report cannot");
    }
  });

  test("no button is named on the command line", () => {
    for (const purpose of ["report", ...others] as const) {
      expect(describeReportError(new ReportError(code, purpose), "zh-CN", "command")).not.toContain("“插入标准表”");
      expect(describeReportError(new ReportError(code, purpose), "en-US", "command")).not.toMatch(/Insert (the )?sheets/u);
    }
  });
});

test("in the pane the button is named", () => {
  for (const code of ["noOrganSheet", "noTables"] as const) {
    expect(describeReportError(new ReportError(code, "report"), "zh-CN", "pane")).toContain("点“插入标准表”");
    expect(describeReportError(new ReportError(code, "report"), "en-US", "pane")).toContain("“Insert the sheets”");
  }
});
