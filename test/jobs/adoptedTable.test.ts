import { tableFigures } from "../../src/figures";
import { createExcelSheets } from "../../src/excel";
import { checkWorkbook, confirmTable, flagTable } from "../../src/jobs";
import { edition2021, type FigureId, type Table } from "../../src/statute";
import { evaluateConditionalFormats } from "../../workbench/src/engine";
import type { CellValue, Sheets } from "../../src/workbook";
import { openExcel, type OpenExcel } from "../excelHost";
import { planOf } from "../port/plans";
import { richTable } from "../workbook/recognition/richGrid";
import { ofForm } from "../ofForm";

const applications = edition2021.tables[1] as Table;
const when = new Date(2026, 0, 15, 9, 30);
let excel: OpenExcel;
let sheets: Sheets;

/** The clerk's own sheet: the table under a title, with a column of remarks, all 0 but what is given. */
const ownTable = (year: number, figures: Readonly<Record<FigureId, CellValue>> = {}): (string | number)[][] => {
  const values = new Map<FigureId, CellValue>(tableFigures(applications).map(({ id }) => [id, figures[id] ?? 0]));
  const rows = richTable(applications, values).map((cells) => [...cells.map(({ value }) => value as string | number), ""]);
  return [[`${year}年度依申请公开统计表`, ...Array<string>(10).fill("")], ...rows];
};

beforeEach(async () => {
  excel = await openExcel();
  sheets = createExcelSheets();
});

test("flags on a click: a broken row of the clerk's own table turns red by itself, and nothing else is touched", async () => {
  await sheets.insert([planOf("我的表", ownTable(2025))]);
  const sheet = excel.book.sheet("我的表");
  const before = (await sheets.read([{ sheet: "我的表", address: "A1:L40" }])).blocks;
  await flagTable(sheets, "applications");
  await flagTable(sheets, "applications");
  expect((await sheets.read([{ sheet: "我的表", address: "A1:L40" }])).blocks).toEqual(before);
  expect([...evaluateConditionalFormats(excel.book, sheet)]).toEqual([]);
  await sheets.write({ sheet: "我的表", address: "E5" }, 3);
  const flagged = [...evaluateConditionalFormats(excel.book, sheet).keys()].map(String);
  expect(flagged.length).toBeGreaterThanOrEqual(7);
  const { findings } = await checkWorkbook(sheets, "zh-CN");
  expect(findings.find(({ id }) => id === "A1:applications.received")?.cells.map(({ address }) => address)).toEqual(["D5", "E5", "F5", "G5", "H5", "I5", "J5"]);
});

test("of two years a person says which is meant; the choice stands in 校验说明 and holds", async () => {
  await sheets.insert([planOf("2024", ownTable(2024)), planOf("2025", ownTable(2025, { [ofForm("applications.received:total")]: 1 }))]);
  const { choices, findings } = await checkWorkbook(sheets, "zh-CN");
  expect(choices[0]?.areas.map(({ sheet, hint }) => [sheet, hint])).toEqual([
    ["2024", "2024年度依申请公开统计表"],
    ["2025", "2025年度依申请公开统计表"],
  ]);
  expect(findings).toEqual([]);
  const [, chosen] = choices[0]?.areas ?? [];
  if (!chosen) throw new Error("no choice");
  await confirmTable(sheets, "applications", chosen, when);
  const after = await checkWorkbook(sheets, "zh-CN");
  expect(after.recognised).toMatchObject([{ table: "applications", area: { sheet: "2025" }, confirmed: true }]);
  expect(after.findings[0]?.cells[0]?.sheet).toBe("2025");
});

test("differences that a person confirmed are no longer named; another one is", async () => {
  const content = ownTable(2025).map((row) => row.map((value) => (value === "2.重复申请" ? "2.反复提出的" : value)));
  await sheets.insert([planOf("我的表", content)]);
  const { problems, recognised } = await checkWorkbook(sheets, "zh-CN");
  const changed = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).filter((id) => id.startsWith("label"));
  expect(changed(problems)).toEqual(["label:我的表!C21"]);
  const [table] = recognised;
  if (!table) throw new Error("not recognised");
  await confirmTable(sheets, "applications", table.area, when);
  expect(changed((await checkWorkbook(sheets, "zh-CN")).problems)).toEqual([]);
  await sheets.write({ sheet: "我的表", address: "C22" }, "3.买书");
  expect(changed((await checkWorkbook(sheets, "zh-CN")).problems)).toEqual(["label:我的表!C22"]);
});
