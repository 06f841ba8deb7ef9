import { apartFrom, checkResult, checkWorkbook } from "../../src/jobs";
import { nianbao } from "../cli/nianbao";
import { testFolder } from "../testFolder";
import { saveXlsx } from "../../workbench/src/xlsx";
import type { OpenReport } from "./openReport";
import { openSignableReport } from "./signableReport";

const folder = testFolder();

/** Table 三 as it should be: its rows with numbers, by their row of the sheet. */
const right = new Map([
  [6, [70, 8, 0, 0, 0, 2, 80]],
  [7, [3, 1, 0, 0, 0, 0, 4]],
  [8, [40, 5, 0, 0, 0, 2, 47]],
  [9, [30, 1, 0, 0, 0, 0, 31]],
  [29, [70, 6, 0, 0, 0, 2, 78]],
  [30, [3, 3, 0, 0, 0, 0, 6]],
]);
const texts = (values: readonly number[]): string[] => values.map(String);

let report: OpenReport;
beforeEach(async () => {
  report = await openSignableReport();
  for (const [row, values] of right) report.paste("三 依申请公开", `D${row}`, [texts(values)]);
  report.type("正文", "C6", "全年收到自然人提出的政府信息公开申请70件，商业企业8件。");
});

const check = (language: "zh-CN" | "en-US" = "zh-CN") => checkWorkbook(report.sheets, language);

const shiftRow = (row: number): void => {
  report.paste("三 依申请公开", `D${row}`, [["", ...texts((right.get(row) ?? [0, 0, 0, 0, 0, 0]).slice(0, 6))]]);
};

const ways: readonly (readonly [string, number, readonly number[]])[] = [
  ["a row", 4, [6]],
  ["a whole table", 3, Array.from({ length: 25 }, (_, index) => 6 + index)],
];

test.each(ways)("%s typed one cell too far is one thing: the blanks that were skipped and what the text says go with it", async (_, others, rows) => {
  expect((await check()).findings).toEqual([]);
  for (const row of rows) shiftRow(row);
  const { faults, findings, counts } = await check();
  expect(faults).toMatchObject([{ verdict: "decided", suspects: [{ back: "left" }] }]);
  expect(apartFrom(faults, findings)).toEqual([]);
  expect(faults[0]?.goneWith.map((finding) => finding.check)).toEqual(expect.arrayContaining(["A6", "C1"]));
  expect(faults[0]?.goneWith).toHaveLength(others);
  expect(counts).toEqual({ error: 1, warning: 0, hint: 0 });
});

test.each(ways)("of %s the command and the list that is kept say one line, in both languages", async (_, others, rows) => {
  for (const row of rows) shiftRow(row);
  const file = folder.write("further.xlsx", await saveXlsx(report.book));
  const zh = await nianbao(["check", file]);
  expect(zh.out.trimEnd().split("\n")).toHaveLength(1);
  expect(zh.out).toMatch(
    new RegExp(`^三 依申请公开!D6  错误  .*很可能.*(?:整段|整个)错开了一格，应各往左移一格.*另有 ${others} 条提示也由此而来，移回去以后不再提。$`, "mu"),
  );
  expect(zh.notes).toBe("1 条错误\n");
  expect(zh.exitCode).toBe(1);
  expect((await nianbao(["check", "--lang", "en", file])).out).toMatch(
    new RegExp(`typed one cell too far; .*${others} more findings come of it and will be gone then\\.$`, "mu"),
  );
  expect(checkResult(await check()).rows).toMatchObject([{ kind: "error", state: "open" }]);
});

test("what is wrong beside is still told, and so are the blanks that the shift does not explain", async () => {
  shiftRow(6);
  report.type("三 依申请公开", "G12", "");
  report.paste("二 主动公开", "B9", [["约5"]]);
  const { faults, findings } = await check();
  expect(faults).toMatchObject([{ verdict: "decided", suspects: [{ back: "left" }] }]);
  const told = apartFrom(faults, findings).map(({ message }) => message);
  expect(told).toHaveLength(2);
  expect(told.join("\n")).toMatch(/表三还有 1 格没有填：「不予公开·危及三安全一稳定·社会公益组织」/u);
});
