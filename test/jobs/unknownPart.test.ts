import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { acceptProblem, checkWorkbook, createReport, narrativePage, planNextYear } from "../../src/jobs";
import type { OpenReport } from "./openReport";
import { openSignableReport } from "./signableReport";

const template = new Uint8Array(readFileSync("assets/report-template.docx"));
let report: OpenReport;

beforeEach(async () => {
  report = await openSignableReport();
});

const check = (language: "zh-CN" | "en-US" = "zh-CN") => checkWorkbook(report.sheets, language);
const made = async () => {
  const { document, notes } = await createReport(report.sheets, template, "zh-CN");
  return { printed: strFromU8(unzipSync(document)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/gu, ""), notes };
};

describe.each([
  ["七", "七"],
  ["附录", "附录"],
  ["1", "1"],
  ["TRUE", "TRUE"],
  ["2026/3/1", "2026/3/1"],
  ["五%", "五%"],
])("rows under a 部分 that says %s", (typed, seen) => {
  beforeEach(() => {
    report.paste("正文", "A16", [
      [typed, "走访", "走访企业听取意见。"],
      ["", "座谈", "召开座谈会。"],
    ]);
  });

  test("are one problem at its cell, in both languages, and not to be signed", async () => {
    const { problems, findings, ready } = await check();
    expect(ready).toBe(false);
    expect(problems).toMatchObject([{ id: "unknownPart:正文!A16", judged: true, cell: { sheet: "正文", address: "A16" } }]);
    expect(problems[0]?.message).toBe(
      `正文!A16 的“部分”写的是“${seen}”，不是引言，也不在报告的六个部分之中：“走访”等 2 行不会印进报告。请改正“部分”一栏；本来就不印的，可写明理由确认。`,
    );
    expect(findings).toEqual([]);
    expect((await check("en-US")).problems[0]?.message).toContain(`Column 部分 says “${seen}” in 正文!A16`);
  });

  test("are not printed, which the report and the page say in the same words", async () => {
    const [problem] = (await check()).problems;
    const { printed, notes } = await made();
    expect(printed).not.toMatch(/走访|座谈/u);
    expect(notes).toEqual([problem?.message]);
    const page = await narrativePage(report.sheets, "zh-CN");
    expect(page.page).not.toMatch(/走访|座谈/u);
    expect(page.notes).toEqual([problem?.message]);
    expect((await planNextYear(report.sheets, { totals: "typed", source: "" })).problems).toMatchObject([{ kind: "unknownPart" }]);
  });
});

test("may be right: a reason is taken", async () => {
  report.paste("正文", "A16", [["备忘", "", "只供内部参考。"]]);
  const [problem] = (await check()).problems;
  if (!problem) throw new Error("nothing told");
  await acceptProblem(report.sheets, problem, { reason: "内部备忘，不印", who: "甲", when: new Date(2026, 0, 15) });
  expect(await check()).toMatchObject({ ready: true });
});

test.each(["#N/A", "=1/0", "一#REF!"])("under a 部分 that is %s the row is printed nowhere, and the cell is the only fault", async (typed) => {
  report.paste("正文", "A16", [[typed, "走访", "走访企业听取意见。"]]);
  const { problems, findings, ready } = await check();
  expect([ready, problems, findings.map(({ id }) => id)]).toEqual([false, [], ["F1:正文!A16"]]);
  expect((await made()).printed).not.toContain("走访");
  expect(JSON.stringify((await planNextYear(report.sheets, { totals: "typed", source: "" })).plans.map(({ content }) => content))).not.toMatch(
    /#N\/A|#DIV|#REF/u,
  );
});

test("a blank row under an unknown 部分 says nothing", async () => {
  report.paste("正文", "A16", [["七", "", ""]]);
  expect(await check()).toMatchObject({ ready: true, problems: [] });
});
