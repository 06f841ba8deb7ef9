import type { CheckReport, Problem } from "../../../src/jobs";
import { initialState, missingSheets, sheetsInUse, situationOf, statusText, toneOf } from "../../../src/taskpane/state";
import { needsQuestion } from "../../../src/taskpane/state/status";
import { textsFor } from "../../../src/taskpane/texts";
import { emptyReport as none } from "../emptyReport";

const table = (filled: number) => ({ table: "applications", name: "表三", filled, total: 175 }) as const;
const problem = (kind: "none" | "missing", more: Partial<Problem> = {}): Problem => ({
  id: kind,
  kind,
  message: "",
  record: "",
  values: "",
  judged: false,
  explained: { state: "none" },
  reasons: [],
  ...more,
});
const finding = {
  id: "A5:x",
  check: "A5",
  severity: "error",
  figures: [],
  evidence: { kind: "blank", figures: [] },
  message: "",
  cells: [],
  explained: { state: "none" },
  reasons: [],
} as const;

const reports: Readonly<Record<string, CheckReport>> = {
  还没有标准表: { ...none, problems: [problem("none")] },
  "标准表已备好，还没有填数": { ...none, progress: [table(0)] },
  可以签发: { ...none, progress: [table(175)], ready: true },
  未发现错误: { ...none, progress: [table(3)] },
  "3 处错误，1 处警告": { ...none, findings: [finding], counts: { error: 3, warning: 1, hint: 0 } },
  "2 处提示": { ...none, findings: [finding], counts: { error: 0, warning: 0, hint: 2 } },
  "1 个表格问题，1 处错误": {
    ...none,
    findings: [finding],
    problems: [problem("missing", { sheet: "正文" })],
    counts: { error: 1, warning: 0, hint: 0 },
  },
};

test.each(Object.entries(reports))("%s", (sentence, report) => {
  expect(statusText({ report, failures: {} }, textsFor("zh-CN"))).toBe(sentence);
});

test("where the template in use lacks something, that is told in the place of 可以签发", () => {
  const report = reports["可以签发"];
  const inUse = (remarks: readonly string[]) => ({
    ...initialState.template,
    inUse: { kind: "own", fileName: "a.docx", lasting: "machine", remarks } as const,
  });
  expect(statusText({ report, failures: {}, template: inUse(["缺表三"]) }, textsFor("zh-CN"))).toBe("填报无误，样式缺内容");
  expect(statusText({ report, failures: {}, template: inUse([]) }, textsFor("zh-CN"))).toBe("可以签发");
  expect(situationOf({ report: reports["3 处错误，1 处警告"], failures: {}, template: inUse(["缺表三"]) })).toBe("findings");
});

test.each([
  ["可以签发", "good"],
  ["未发现错误", "good"],
  ["3 处错误，1 处警告", "bad"],
  ["2 处提示", "neutral"],
  ["标准表已备好，还没有填数", "neutral"],
])("the sign beside 「%s」 is %s", (sentence, tone) => {
  expect(toneOf({ report: reports[sentence], failures: {} })).toBe(tone);
});

test("before the first check the workbook is being read, or could not be", () => {
  expect(situationOf({ report: undefined, failures: {} })).toBe("reading");
  expect(situationOf({ report: undefined, failures: { check: "…" } })).toBe("unread");
});

test("a failure later leaves the last findings in view", () => {
  expect(situationOf({ report: reports["未发现错误"], failures: { check: "…" } })).toBe("clean");
});

test("missing sheets are those that the check names, or all where there is none", () => {
  expect(missingSheets({ ...none, problems: [problem("missing", { sheet: "正文" })] })).toEqual(["正文"]);
  expect(missingSheets({ ...none, problems: [problem("none")] })).toHaveLength(5);
  expect(missingSheets(none)).toEqual([]);
});

test("a table of the clerk's own leads to the sheet on which it was found, once each", () => {
  const found = (table: "applications" | "reviewAndLitigation", sheet: string) =>
    ({
      table,
      name: "",
      edition: 2021,
      area: { sheet, address: "A1:J30" },
      rows: 1,
      columns: 1,
      standard: false,
      differs: false,
      confirmed: false,
      message: "",
    }) as const;
  const report = { ...none, recognised: [found("applications", "统计"), found("reviewAndLitigation", "统计")] };
  expect(sheetsInUse(report, ["基本信息", "三 依申请公开", "四 复议诉讼", "正文"])).toEqual(["基本信息", "统计", "正文"]);
  expect(sheetsInUse(undefined, ["正文"])).toEqual(["正文"]);
});

test("whatever is open asks before a report is made: errors, warnings, problems, blank tables, a text that is not written", () => {
  const finished: CheckReport = { ...none, progress: [table(175)], isNarrativeBegun: true };
  expect(needsQuestion(finished)).toBe(false);
  expect(needsQuestion({ ...finished, counts: { error: 0, warning: 0, hint: 3 } })).toBe(false);
  const open: Partial<CheckReport>[] = [
    { counts: { error: 1, warning: 0, hint: 0 } },
    { counts: { error: 0, warning: 1, hint: 0 } },
    { problems: [problem("missing", { sheet: "正文" })] },
    { progress: [table(0)] },
    { isNarrativeBegun: false },
  ];
  for (const one of open) expect(needsQuestion({ ...finished, ...one })).toBe(true);
});
