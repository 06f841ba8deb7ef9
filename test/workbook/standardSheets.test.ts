import { edition2021 } from "../../src/statute";
import { planStandardSheets, type SheetPlan, type Totals } from "../../src/workbook";

const plans = (totals: Totals) => planStandardSheets(edition2021, totals);
const sheet = (name: string, totals: Totals = "formula"): SheetPlan => {
  const plan = plans(totals).find((one) => one.name === name);
  if (!plan) throw new Error(`no sheet ${name}`);
  return plan;
};
const formulas = (plan: SheetPlan) => plan.content.flat().filter((cell) => String(cell).startsWith("="));

test("the five standard sheets come in the order of the report", () => {
  expect(plans("formula").map(({ name }) => name)).toEqual(["基本信息", "二 主动公开", "三 依申请公开", "四 复议诉讼", "正文"]);
});

test("totals are SUM formulas, or empty to be typed", () => {
  expect(formulas(sheet("三 依申请公开"))).toHaveLength(25 + 6);
  expect(formulas(sheet("三 依申请公开"))).toContain("=SUM(D8:D28)");
  expect(formulas(sheet("四 复议诉讼"))).toEqual(["=SUM(A6:D6)", "=SUM(F6:I6)", "=SUM(K6:N6)"]);
  expect(formulas(sheet("三 依申请公开", "typed"))).toEqual([]);
});

test("every content block is a rectangle as wide as the sheet's columns", () => {
  for (const { content, columnWidths } of [...plans("formula"), ...plans("typed")]) {
    for (const row of content) expect(row).toHaveLength(columnWidths.length);
  }
});

test("only the cells that are typed are validated", () => {
  expect(sheet("三 依申请公开").validations.map(({ address }) => address)).toEqual(["D6:I28", "D30:I30"]);
  expect(sheet("三 依申请公开", "typed").validations.map(({ address }) => address)).toEqual(["D6:J30"]);
  expect(sheet("二 主动公开").validations.map(({ accepts }) => accepts.kind)).toEqual(["count", "count", "count", "amount"]);
});

test("each sheet prints on A4 one page wide, its print area being the whole of it", () => {
  for (const { content, columnWidths, print } of plans("formula")) {
    const last = `${String.fromCharCode(64 + columnWidths.length)}${content.length}`;
    expect(print.area).toBe(`A1:${last}`);
  }
});

test("rules of one shape share one conditional format", () => {
  expect(sheet("三 依申请公开", "typed").conditionalFormats.length).toBeLessThan(10);
  expect(sheet("三 依申请公开", "formula").conditionalFormats.length).toBeLessThan(15);
});

test("no text of a sheet is taken for a formula", () => {
  for (const plan of plans("typed")) {
    const texts = plan.content.flat().filter((cell) => /^[=+\-@]/u.test(String(cell)));
    expect(texts.filter((text) => !String(text).startsWith("=IF("))).toEqual([]);
  }
});
