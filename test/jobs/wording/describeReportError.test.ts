import { edition2019 } from "../../../src/statute";
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

test("tables in a form of before are called by it, and by the years whose reports it is for", () => {
  const error = new ReportError("oldEdition", "report", "", undefined, edition2019);
  expect(describeReportError(error, "zh-CN", "pane")).toBe(
    "这几张表是 2019 年的格式（2019、2020 年度报告用），可以校验，不能生成报告。现行模板用不了这种格式。",
  );
  expect(describeReportError(error, "en-US", "pane")).toBe(
    "These tables are in the form of 2019 (reports of 2019 and 2020), which can be checked, so the report cannot be made. The report in force is another form.",
  );
});
