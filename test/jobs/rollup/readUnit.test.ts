import { newFileSheets, openFileSheets } from "../../../src/files";
import { checkWorkbook, describeReportError, readUnit, ReportError } from "../../../src/jobs";
import { figureIds } from "../../../src/rollup";
import { edition2021 } from "../../../src/statute";
import type { CellValue, Totals } from "../../../src/workbook";
import { ownTable } from "../../rollup/unitFolder";
import { bookOf, zeros } from "../../cli/books";

const ids: readonly string[] = figureIds(edition2021);
const read = async (changes: Readonly<Record<string, CellValue>>, totals: Totals = "typed") =>
  readUnit(await openFileSheets(await bookOf(changes, zeros, totals)), "zh-CN");
const figure = async (id: string, changes: Readonly<Record<string, CellValue>>) => (await read(changes)).figures[ids.indexOf(id)];

test.each<[string, Record<string, CellValue>, string, unknown]>([
  ["a number", { "三 依申请公开!D6": 7 }, "applications.received:naturalPerson", 7],
  ["what differs in writing only", { "三 依申请公开!D6": "７件" }, "applications.received:naturalPerson", 7],
  ["money in 元", { "二 主动公开!B16": "984361元" }, "disclosure.fees:collected", 98.4361],
  ["a blank", { "三 依申请公开!D6": "" }, "applications.received:naturalPerson", null],
  ["what says no number for certain", { "三 依申请公开!D6": "22（其中修订16件）" }, "applications.received:naturalPerson", "22（其中修订16件）"],
  ["a dash", { "三 依申请公开!D6": "／" }, "applications.received:naturalPerson", "／"],
])("%s: %j", async (_, changes, id, said) => {
  expect(await figure(id, changes)).toBe(said);
});

test.each(edition2021.tables)("own tables of which one, $id, is there twice: that is said, and not that there is none", async (table) => {
  const plan = ownTable(table, "清河县教育局", 2025, new Map());
  const sheets = newFileSheets();
  await sheets.insert([plan, { ...plan, name: "另一张" }]);
  const error = await readUnit(sheets, "zh-CN").catch((caught: unknown) => caught);
  if (!(error instanceof ReportError)) throw error;
  expect(describeReportError(error, "zh-CN", "unit")).toMatch(
    /^同一张统计表找到不止一处（.*另一张.*），没有汇入。不知道哪一处是本年的：请让单位每张表只留本年的一处，再报一次。$/u,
  );
  expect(describeReportError(error, "en-US", "unit")).toMatch(/^A statistics table is there more than once \(.*另一张.*ask the unit/u);
});

test.each<[Record<string, CellValue>, Totals]>([
  [{}, "typed"],
  [{}, "formula"],
  [{ "三 依申请公开!D6": 3 }, "typed"],
  [{ "三 依申请公开!D6": 3, "三 依申请公开!E7": "5件", "二 主动公开!B5": 2 }, "formula"],
  [{ "正文!C5": "2023年，共办理申请5件，XX件。", "三 依申请公开!J8": 0 }, "formula"],
  [
    { "正文!C5": `2023年，，共办理申请约5件（XX件，进行开展培训，培训培训3次。${"公开".repeat(600)}`, "正文!B5": "（一）公开公开情况", "三 依申请公开!J8": 0 },
    "formula",
  ],
])("errors and warnings are those that the pane counts: %j %s", async (changes, totals) => {
  const bytes = await bookOf(changes, zeros, totals);
  const { counts } = await checkWorkbook(await openFileSheets(bytes), "zh-CN");
  const [plain, withFindings] = await Promise.all([{}, { findings: true }].map(async (options) => readUnit(await openFileSheets(bytes), "zh-CN", options)));
  expect({ errors: plain?.errors, warnings: plain?.warnings }).toEqual({ errors: counts.error, warnings: counts.warning });
  expect({ ...withFindings, findings: undefined }).toEqual({ ...plain, findings: undefined });
});
