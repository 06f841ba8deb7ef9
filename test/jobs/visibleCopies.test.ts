import { newFileSheets, openFileSheets } from "../../src/files";
import { checkWorkbook, confirmTable, describeReportError, readUnit, ReportError } from "../../src/jobs";
import { figureIds, rollUp, reasonSentence, type UnitReport } from "../../src/rollup";
import { edition2021, type Table } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { zeros } from "../cli/books";
import { ownTable } from "../rollup/unitFolder";
import { copiedBook, copyOf, receivedIn, TABLE_SHEETS, type Copied } from "./copiedSheets";

const APPLICATIONS = "三 依申请公开";
const COPY = copyOf(APPLICATIONS);
const one: Copied = { copies: { [COPY]: APPLICATIONS } };
const copyNamed = (name: string): Copied => ({ copies: { [name]: APPLICATIONS }, typed: { [`${name}!J6`]: 7 } });

const ASKED = `找到 2 处表三（${APPLICATIONS}!A3:J30、${COPY}!A3:J30），不知道哪一处是本年的，一个数也没有读。请在“识别结果”里选定一处。`;

test.each<[string, Copied]>([
  ["a filled copy beside an original of nothing but 0", { ...one, typed: { [`${COPY}!J6`]: 7 } }],
  ["a copy that stands before it", { ...one, typed: { [`${COPY}!J6`]: 7 }, inFront: true }],
  ["one other figure among filled ones", { ...one, typed: { [`${APPLICATIONS}!J6`]: 5, [`${APPLICATIONS}!D6`]: 5, [`${COPY}!J6`]: 5, [`${COPY}!D6`]: 77 } }],
  ["a filled copy beside a blank original", { ...one, isBlank: true, typed: { [`${COPY}!D6`]: 7 } }],
  ["a copy of 0 beside a filled original", { ...one, typed: { [`${APPLICATIONS}!J6`]: 7 } }],
  ["figures that are formulas", { ...one, totals: "formula", typed: { [`${COPY}!D6`]: 7 } }],
  ["a copy that is named as the year's", { copies: { [COPY]: APPLICATIONS }, typed: { [`${COPY}!A1`]: "2025年度收到和处理申请情况", [`${COPY}!J6`]: 7 } }],
])("%s: it is asked which is meant, and neither is read", async (_, copied) => {
  const sheets = await copiedBook(copied);
  const { problems, choices, foundAt } = await checkWorkbook(sheets, "zh-CN");
  expect(problems.map(({ message }) => message.replace(`${COPY}!A3:J30、${APPLICATIONS}!A3:J30`, `${APPLICATIONS}!A3:J30、${COPY}!A3:J30`))).toEqual([ASKED]);
  expect(choices.map(({ chosen }) => chosen)).toEqual([undefined]);
  expect((await checkWorkbook(sheets, "zh-CN", { before: foundAt })).problems).toEqual(problems);
  expect(await receivedIn(sheets)).toBeNull();
  expect((await readUnit(sheets, "zh-CN")).errors).toBe(1);
});

test.each<[string, Copied, number | null]>([
  ["a copy that says the same", { ...one, typed: { [`${APPLICATIONS}!J6`]: 7, [`${COPY}!J6`]: 7 } }, 7],
  ["a blank copy that is kept for another time", { ...copyNamed("空表"), isBlank: true, typed: { [`${APPLICATIONS}!J6`]: 7 } }, 7],
  ["a blank copy whose totals are formulas", { ...one, isBlank: true, totals: "formula", typed: { [`${APPLICATIONS}!D6`]: 7 } }, 7],
  ["formulas that take what the original says", { ...one, typed: { [`${COPY}!J6`]: { formula: `='${APPLICATIONS}'!J6`, result: 0 } } }, 0],
  ["last year's, by its name", copyNamed("上年 依申请公开"), 0],
  ["another year's, by its name", copyNamed("三 2024年"), 0],
  ["a quarter's", copyNamed("三 2025年一季度"), 0],
  ["half a year's", copyNamed("三 上半年"), 0],
  ["a sample", copyNamed("三 填报示例"), 0],
  ["last year's, by its title", { ...one, typed: { [`${COPY}!A1`]: "某县某镇2024年度依申请公开情况表", [`${COPY}!J6`]: 7 } }, 0],
  ["another organ's, by its title", { ...one, typed: { [`${COPY}!A1`]: "某县另一镇2025年度依申请公开情况表", [`${COPY}!J6`]: 7 } }, 0],
])("beside %s the standard sheet is the report's", async (_, copied, sum) => {
  const sheets = await copiedBook(copied);
  expect((await checkWorkbook(sheets, "zh-CN")).problems).toEqual([]);
  expect(await receivedIn(sheets)).toBe(sum);
});

test.each([["三 2026年1月15日改"], ["三 1-12月"], ["三 2025年"], ["三 备份"]])(
  "a copy is asked about that its name does not tell from the report's: %s",
  async (name) => {
    expect((await checkWorkbook(await copiedBook(copyNamed(name)), "zh-CN")).problems.map(({ kind }) => kind)).toEqual(["twoPlaces"]);
  },
);

test("an own table that was filled in beside standard sheets that nobody has filled in", async () => {
  const [received] = figureIds(edition2021).filter((id) => id === "applications.received:total");
  const figures = new Map(received ? [[received, 7]] : []);
  const sheets = newFileSheets();
  const id: Table["id"] = "applications";
  const own = edition2021.tables.filter((table) => table.id === id).map((table) => ownTable(table, String(zeros.organ?.name), 2025, figures));
  await sheets.insert([...planStandardSheets(edition2021, "typed", { ...zeros, figures: new Map() }), ...own]);
  const { problems } = await checkWorkbook(await openFileSheets(await sheets.save()), "zh-CN");
  expect(problems.map(({ kind }) => kind)).toEqual(["twoPlaces"]);
});

test("what a person has said counts", async () => {
  const sheets = await copiedBook({ ...one, typed: { [`${COPY}!J6`]: 7 } });
  await confirmTable(sheets, "applications", { sheet: COPY, address: "A3:J30" }, new Date(2026, 0, 5));
  expect((await checkWorkbook(sheets, "zh-CN")).problems).toEqual([]);
  expect(await receivedIn(sheets)).toBe(7);
});

test("in a sum the unit waits, and is told with both places", async () => {
  const report: UnitReport = { file: "某镇.xlsx", ...(await readUnit(await copiedBook({ ...one, typed: { [`${COPY}!J6`]: 7 } }), "zh-CN")) };
  const [row, ...others] = rollUp([report], { organ: "某县人民政府", year: 2025 }).rows;
  if (!row) throw new Error("no row");
  expect([others, row.state]).toEqual([[], "returned"]);
  expect(row.reasons.map((reason) => reasonSentence(reason, "zh-CN")).join("")).toBe(
    `有 1 处错误或读不出的内容。表三有 2 处（${APPLICATIONS}!A3:J30、${COPY}!A3:J30），不知道哪一处是本年的，一个数也没有读。请让单位只留本年的一处，再报一次。`,
  );
  const draft: UnitReport = { ...report, file: "某镇2.xlsx", figures: report.figures.map((said) => said ?? 1), errors: 0, doubled: [] };
  const both = rollUp([report, draft], { organ: "某县人民政府", year: 2025 }).rows;
  expect(both.map(({ state, reasons }) => [state, ...reasons.map(({ kind }) => kind)])).toEqual([
    ["open", "twice", "doubled"],
    ["open", "twice"],
  ]);
  expect(row.reasons.map((reason) => reasonSentence(reason, "en-US")).join(" ")).toContain(`表三 stands in 2 places (${APPLICATIONS}!A3:J30, ${COPY}!A3:J30)`);
});

test("where all three tables have two copies a file is none that could be added, and the sentence says where", async () => {
  const copies = Object.fromEntries(TABLE_SHEETS.map((name) => [copyOf(name), name]));
  const typed = { [`${copyOf("二 主动公开")}!B5`]: 1, [`${COPY}!J6`]: 7, [`${copyOf("四 复议诉讼")}!A6`]: 1 };
  const error = await readUnit(await copiedBook({ copies, typed }), "zh-CN").catch((caught: unknown) => caught);
  if (!(error instanceof ReportError)) throw error;
  expect(describeReportError(error, "zh-CN", "unit")).toContain(`${APPLICATIONS}!A3:J30、${COPY}!A3:J30`);
});
