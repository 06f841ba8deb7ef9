import { createExcelSheets } from "../../src/excel";
import { describeError, insertSheets } from "../../src/jobs";
import { edition2021 } from "../../src/statute";
import { planStandardSheets } from "../../src/workbook";
import { openExcel, type OpenExcel } from "../excelHost";
import { cellAt } from "./openReport";

const STANDARD = ["基本信息", "二 主动公开", "三 依申请公开", "四 复议诉讼", "正文"];
let excel: OpenExcel;
const sheets = createExcelSheets();
const names = () => excel.book.sheets.map(({ name }) => name);

beforeEach(async () => {
  excel = await openExcel();
});

test("the standard sheets come behind the others, the first in front, in at most five round trips", async () => {
  const outcome = await insertSheets(sheets, { totals: "formula" });
  expect(outcome).toEqual({ inserted: STANDARD, existing: [] });
  expect(names()).toEqual(["Sheet1", ...STANDARD]);
  expect(excel.book.activeSheet.name).toBe("基本信息");
  expect(excel.requests.length).toBeLessThanOrEqual(5);
});

test("what the plan says stands in the sheet: content, merges, formats, flags, validation, print set-up", async () => {
  await insertSheets(sheets, { totals: "formula" });
  const plan = planStandardSheets(edition2021, "formula").find(({ name }) => name === "三 依申请公开");
  const sheet = excel.book.sheet("三 依申请公开");
  if (!plan) throw new Error("no plan");
  plan.content.forEach((row, r) => {
    row.forEach((text, c) => {
      const content = sheet.content({ row: r, column: c });
      if (typeof text === "object") expect(content.formula).toBe(text.formula);
      else expect(content.constant ?? "").toBe(text);
    });
  });
  expect(sheet.state.merges).toHaveLength(plan.merges.length);
  expect(sheet.state.conditionalFormats.map(({ formula }) => formula)).toEqual(plan.conditionalFormats.map(({ formula }) => formula));
  expect(sheet.validationAt(cellAt("D6"))).toMatchObject({ errorAlert: { title: "请填整数" } });
  expect(sheet.validationAt(cellAt("J6"))).toBeNull();
  expect(sheet.style(cellAt("D6"))).toMatchObject({ numberFormat: "General", horizontal: "Center" });
  expect(sheet.state).toMatchObject({ tabColor: plan.tabColor });
});

test("sheets that exist are left as they are, and the others are added", async () => {
  const own = excel.book.addSheet("正文");
  excel.user.enterText(own, cellAt("A1"), "我的正文");
  const outcome = await insertSheets(sheets, { totals: "typed" });
  expect(outcome).toEqual({ inserted: STANDARD.slice(0, 4), existing: ["正文"] });
  expect(own.value(cellAt("A1"))).toBe("我的正文");
  const again = excel.requests.length;
  expect(await insertSheets(sheets, { totals: "typed" })).toEqual({ inserted: [], existing: STANDARD });
  expect(excel.requests.slice(again).filter(({ isWrite }) => isWrite)).toEqual([]);
});

test("inserting uses no call that clears what a person could undo by itself", async () => {
  await insertSheets(sheets, { totals: "typed" });
  const called = excel.requests.flatMap(({ body }) => [...body.Actions, ...Object.values(body.ObjectPaths)]).map(({ Name }) => Name);
  expect(called).toContain("Merge");
  for (const clearing of ["Delete", "Copy", "InsertWorksheetsFromBase64", "Protect", "Unprotect", "Settings"]) {
    expect(called).not.toContain(clearing);
  }
});

test.each([
  ["AccessDenied", "受保护"],
  ["InvalidOperationInCellEditMode", "正在输入"],
  ["GeneralException", "没有完成这一步"],
])("when Excel refuses with %s the sentence says what to do, and the next click works", async (code, words) => {
  excel.failNext({ code, message: "refused" });
  const error: unknown = await insertSheets(sheets, { totals: "typed" }).catch((reason: unknown) => reason);
  expect(describeError(error, "zh-CN")).toContain(words);
  expect(names()).toEqual(["Sheet1"]);
  await insertSheets(sheets, { totals: "typed" });
  expect(names()).toHaveLength(6);
});

test("when drawing fails no half-drawn sheet stays behind", async () => {
  const read = await sheets.read([]);
  expect(read.sheetNames).toEqual(["Sheet1"]);
  const plans = planStandardSheets(edition2021, "typed").map((plan) => ({ ...plan, merges: [...plan.merges, "no address"] }));
  await expect(sheets.insert(plans)).rejects.toThrow();
  expect(names()).toEqual(["Sheet1"]);
});

test("a refused print set-up, as without a printer, leaves the sheets whole", async () => {
  const plans = planStandardSheets(edition2021, "typed").map((plan) => ({ ...plan, print: { ...plan.print, titleRows: "no rows" } }));
  await sheets.insert(plans);
  expect(names()).toEqual(["Sheet1", ...STANDARD]);
});

test("a sheet that turned up in between is not deleted when inserting fails", async () => {
  const own = excel.book.addSheet("正文");
  await expect(sheets.insert(planStandardSheets(edition2021, "typed"))).rejects.toMatchObject({ code: "exists" });
  expect(excel.book.sheets).toContain(own);
});
