import { acceptReadings, checkResult, checkWorkbook, explainWarning } from "../../src/jobs";
import type { Totals } from "../../src/workbook";
import { openReport, zeros, type OpenReport } from "./openReport";

const APPLICATIONS = "三 依申请公开";
let report: OpenReport;

/** Table 三 of zeros, and these rows from D6 on; typed totals are right. */
async function open(totals: Totals, rows: readonly (readonly string[])[]): Promise<void> {
  report = await openReport(totals);
  if (totals === "typed") report.paste(APPLICATIONS, "D6", zeros(25, 7));
  else for (let row = 6; row <= 30; row++) if (row !== 29) report.paste(APPLICATIONS, `D${row}`, zeros(1, 6));
  report.paste(APPLICATIONS, "D6", rows);
  if (totals === "typed")
    for (const [cell, value] of [
      ["J6", "7"],
      ["J8", "5"],
      ["J9", "2"],
      ["D29", "5"],
      ["E29", "2"],
      ["J29", "7"],
    ] as const)
      report.type(APPLICATIONS, cell, value);
}

const check = (language: "zh-CN" | "en-US" = "zh-CN") => checkWorkbook(report.sheets, language);
/** What is told of the figures of 三, in any list. */
const told = async () => {
  const { findings, faults, counts } = await check();
  return { ids: [...faults, ...findings.filter(({ evidence }) => evidence.kind !== "blank")].map(({ id }) => id), counts };
};

const FULL_WIDTH = [
  ["５", "２"],
  ["0", "0"],
  ["３", "２"],
  ["２", "0"],
];

test("texts of one cause that formulas pass over are one line, one error and one click", async () => {
  await open("formula", FULL_WIDTH);
  expect(await told()).toMatchObject({ ids: ["A6:fullWidth"], counts: { error: 1, warning: 0 } });
  const before = await check();
  expect(checkResult(before).rows.map(({ kind }) => kind)).toEqual(["error"]);
  const [finding] = before.findings;
  if (!finding) throw new Error("nothing was told");
  expect(finding.message).toBe(
    "表三有 5 格（D6:E6、D8:E8、D9）写的是全角数字（“５”、“２”、“３”），请改为半角的数字。公式没有把文字算进去，7 条勾稽关系因此不成立。",
  );
  expect((await check("en-US")).findings[0]?.message).toMatch(/enter plain digits\. Formulas pass over texts: 7 rules do not hold for that\.$/u);
  await acceptReadings(report.sheets, finding, finding.cells);
  expect(await told()).toMatchObject({ ids: [], counts: { error: 0, warning: 0 } });
});

test("where totals are typed they are one warning, and no sum is broken", async () => {
  await open("typed", FULL_WIDTH);
  expect(await told()).toMatchObject({ ids: ["A6:fullWidth"], counts: { error: 0, warning: 1 } });
});

test("texts of two causes are two lines, and a single one is told once too", async () => {
  await open("formula", [
    ["5件", "２"],
    ["0", "0"],
    ["3件", "２"],
    ["2件", "0"],
  ]);
  expect(await told()).toMatchObject({ ids: ["A6:unit", "A6:fullWidth"], counts: { error: 2, warning: 0 } });
  await open("formula", [["5"], ["0"], ["５"]]);
  expect(await told()).toMatchObject({ ids: ["A6:applications.granted:naturalPerson"], counts: { error: 1, warning: 0 } });
});

test("what is wrong beside them stays told", async () => {
  await open("formula", [
    ["９", "２"],
    ["0", "0"],
    ["３", "２"],
    ["２", "0"],
  ]);
  const { faults, findings } = await check();
  expect(faults.map(({ findings: sums }) => sums.map(({ id }) => id))).toEqual([["A3:naturalPerson"]]);
  expect(findings.map(({ id }) => id)).toContain("A6:fullWidth");
});

test("a text that was accepted with a reason leaves its broken sums told", async () => {
  await open("typed", [["0"], ["0"], ["５"]]);
  for (const [cell, value] of [
    ["D6", "5"],
    ["J6", "5"],
    ["J8", "5"],
    ["J9", "0"],
    ["E29", "0"],
    ["J29", "5"],
  ] as const)
    report.type(APPLICATIONS, cell, value);
  const [finding] = (await check()).findings;
  if (!finding) throw new Error("nothing was told");
  await explainWarning(report.sheets, finding, { reason: "系统导出的写法", who: "张三", when: new Date(2026, 0, 15) });
  report.type(APPLICATIONS, "J8", "=SUM(D8:I8)");
  const { faults } = await check();
  expect(faults.length).toBeGreaterThan(0);
});

describe("a total that has lost its formula", () => {
  const messages = async (language: "zh-CN" | "en-US" = "zh-CN") => {
    const { faults, findings } = await check(language);
    return [...faults, ...findings.filter(({ check: id }) => id === "F3" || id === "A6")].map(({ message }) => message);
  };

  test.each(["３", "3件"])("is not promised what its formula will not give: a part says %s", async (part) => {
    await open("formula", [["3"], ["0"], [part]]);
    report.type(APPLICATIONS, "J8", "5");
    const note = "D8 不是数字，恢复公式也算不进去：请先改为数字，再恢复公式。";
    expect((await messages()).filter((message) => message.includes("J8")).map((message) => message.endsWith(note))).toEqual([true, true]);
    expect((await messages("en-US")).filter((message) => message.includes("J8")).map((message) => message.includes("D8: no number stands there"))).toEqual([
      true,
      true,
    ]);
    report.type(APPLICATIONS, "D8", "3");
    expect((await messages()).filter((message) => message.includes("不是数字"))).toEqual([]);
  });

  test("nor by way of another total", async () => {
    await open("formula", [["3"], ["0"], ["３"]]);
    report.type(APPLICATIONS, "J29", "5");
    expect((await messages()).find((message) => message.includes("J29 的公式"))).toMatch(/D8 不是数字，.*再恢复公式。$/u);
  });

  test("that holds a text is told once, and what its formula would not count with it", async () => {
    await open("formula", [["3"], ["0"], ["3"]]);
    report.type(APPLICATIONS, "J8", "3件");
    expect(await messages()).toEqual(["表三「予以公开·总计」写的是“3件”，应只填数字，是否改为 3。"]);
    report.type(APPLICATIONS, "J9", "0");
    expect((await messages()).slice(1)).toEqual(["表三 J9 的公式被数字盖掉了，各项再改时总计不会跟着变。"]);
    report.paste(APPLICATIONS, "D8", [["３"]]);
    expect((await messages()).find((message) => message.includes("“3件”"))).toMatch(/D8 不是数字，/u);
  });

  test("and texts of one click are no obstacle to each other", async () => {
    await open("formula", [["3"], ["0"], ["３"]]);
    report.paste(APPLICATIONS, "J8", [["３"]]);
    expect(await messages()).toEqual([expect.stringMatching(/^表三有 2 格（D8、J8）写的是全角数字/u)]);
    expect((await messages()).join("")).not.toContain("不是数字");
  });
});
