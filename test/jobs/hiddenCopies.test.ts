import { checkWorkbook, confirmTable, describeReportError, readUnit, ReportError } from "../../src/jobs";
import type { FileSheets } from "../../src/files";
import type { CellValue } from "../../src/workbook";
import { copiedBook, copyOf, receivedIn as received, TABLE_SHEETS as STANDARD } from "./copiedSheets";

/** A unit's workbook whose standard sheets were copied, and some sheets hidden then. */
const bookWith = (hidden: readonly string[], typed: Readonly<Record<string, CellValue>>, copied = STANDARD): Promise<FileSheets> =>
  copiedBook({ copies: Object.fromEntries(copied.map((name) => [copyOf(name), name])), hidden, typed });

test("a hidden standard sheet beside a copy that shows and says otherwise: it is asked which is meant, and neither is read", async () => {
  const sheets = await bookWith(["三 依申请公开"], { "三 依申请公开 (2)!J6": 7 }, ["三 依申请公开"]);
  const check = await checkWorkbook(sheets, "zh-CN");
  expect(check.problems.map(({ message }) => message)).toEqual([
    "找到 2 处表三（三 依申请公开!A3:J30（已隐藏）、三 依申请公开 (2)!A3:J30），不知道哪一处是本年的，一个数也没有读。请在“识别结果”里选定一处。",
  ]);
  expect((await checkWorkbook(sheets, "en-US")).problems[0]?.message).toContain("三 依申请公开!A3:J30 (hidden), 三 依申请公开 (2)!A3:J30");
  expect(check.choices.map(({ chosen, areas }) => ({ chosen, hidden: areas.map(({ isHidden }) => isHidden) }))).toEqual([
    { chosen: undefined, hidden: [true, undefined] },
  ]);
  expect(await received(sheets)).toBeNull();
  expect((await readUnit(sheets, "zh-CN")).errors).toBe(1);
});

test("where that is so of all three, the file is none that could be added, and the sentence says which sheets are hidden", async () => {
  const sheets = await bookWith(STANDARD, { "二 主动公开 (2)!B5": 1, "三 依申请公开 (2)!J6": 7, "四 复议诉讼 (2)!A6": 1 });
  const error = await readUnit(sheets, "zh-CN").catch((caught: unknown) => caught);
  if (!(error instanceof ReportError)) throw error;
  expect(describeReportError(error, "zh-CN", "unit")).toMatch(/^同一张统计表找到不止一处（二 主动公开!A\d:\w+（已隐藏）、二 主动公开 \(2\)!/u);
  expect(describeReportError(error, "en-US", "unit")).toMatch(
    /^A statistics table is there more than once \(二 主动公开!A\d:\w+ \(hidden\), 二 主动公开 \(2\)!/u,
  );
});

test("what a person has said counts, also when the pane looks again", async () => {
  const sheets = await bookWith(["三 依申请公开"], { "三 依申请公开 (2)!J6": 7 });
  await confirmTable(sheets, "applications", { sheet: "三 依申请公开 (2)", address: "A3:J30" }, new Date(2026, 0, 5));
  const { problems, foundAt } = await checkWorkbook(sheets, "zh-CN");
  expect(problems).toEqual([]);
  expect((await checkWorkbook(sheets, "zh-CN", { before: foundAt })).problems).toEqual([]);
  expect(await received(sheets)).toBe(7);
});

test.each<[string, readonly string[], Record<string, CellValue>, number]>([
  ["a copy that says the same", ["三 依申请公开"], {}, 0],
  ["a copy that is hidden", ["三 依申请公开 (2)"], { "三 依申请公开 (2)!J6": 7 }, 0],
  ["a copy that is hidden too", ["三 依申请公开", "三 依申请公开 (2)"], { "三 依申请公开 (2)!J6": 7 }, 0],
  ["copies that all show and say the same", [], { "三 依申请公开!J6": 7, "三 依申请公开 (2)!J6": 7 }, 7],
])("beside %s the standard sheet is the report's", async (_, hidden, typed, sum) => {
  const sheets = await bookWith(hidden, typed);
  expect((await checkWorkbook(sheets, "zh-CN")).problems).toEqual([]);
  expect(await received(sheets)).toBe(sum);
});

test("a hidden standard sheet without any copy is the report's", async () => {
  const sheets = await bookWith(STANDARD, { "三 依申请公开!J6": 3 }, []);
  expect((await checkWorkbook(sheets, "zh-CN")).problems).toEqual([]);
  expect(await received(sheets)).toBe(3);
});

test("a sheet that is found anew where it was is hidden as before", async () => {
  const sheets = await bookWith(["三 依申请公开"], { "三 依申请公开 (2)!J6": 7 });
  const { foundAt, problems } = await checkWorkbook(sheets, "zh-CN");
  expect((await checkWorkbook(sheets, "zh-CN", { before: foundAt })).problems).toEqual(problems);
});
