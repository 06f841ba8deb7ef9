import { leaveUnlinked, unboundNumbers } from "../../../src/jobs";
import { readReport } from "../../../src/workbook";
import { openReport } from "../openReport";

test("a number that need not be linked is remembered in 校验说明 until it or the words before it change", async () => {
  const report = await openReport();
  const { sheets } = report;
  const others = new Set(unboundNumbers(await readReport(sheets)).map(({ context }) => context));
  const numbers = async () => unboundNumbers(await readReport(sheets)).filter(({ context }) => !others.has(context));
  report.type("正文", "C6", "网站栏目 5 个。\n另有栏目 5 个。");
  const [first] = await numbers();
  if (!first) throw new Error("no number");
  await leaveUnlinked(sheets, { sheet: "正文", address: "C6" }, first, new Date(2026, 0, 15, 9, 30));
  const { explanations } = await readReport(sheets);
  expect(explanations?.explanations).toEqual([
    expect.objectContaining({ reason: "不用关联", place: "正文!C6", finding: "正文里的“5 个”不用与表关联", when: "2026-01-15 09:30" }),
  ]);
  const left = async () => (await numbers()).map(({ words, isLeft }) => [words, isLeft]);
  expect(await left()).toEqual([
    ["5 个", true],
    ["5 个", false],
  ]);
  report.type("正文", "C9", "网站栏目 5 个。");
  report.type("正文", "C6", "网站栏目 6 个。");
  expect(await left()).toEqual([
    ["6 个", false],
    ["5 个", true],
  ]);
  report.type("正文", "C9", "微信栏目 5 个。");
  expect(await left()).toEqual([
    ["6 个", false],
    ["5 个", false],
  ]);
});
