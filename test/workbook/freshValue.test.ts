import { cellContent, parseRange, type CellContent, type CellValue } from "../../src/workbook";
import { freshValue } from "../../src/workbook/reading/freshValue";

const cells = (content: Readonly<Record<string, CellValue | { formula: string; result: CellValue }>>): ReadonlyMap<string, CellContent> =>
  new Map(Object.entries(content).map(([place, value]) => {
    const [sheet = "", address = ""] = place.includes("!") ? place.split("!") : ["表", place];
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    return [`${sheet}!${top},${left}`, typeof value === "object" ? cellContent(value.result, { formula: value.formula }) : cellContent(value, {})];
  }));
const fresh = (formula: string, content: Parameters<typeof cells>[0] = {}) => {
  const known = cells({ A1: 1, B1: 2, C1: "３", D1: "", "另 表!A1": 7, ...content });
  return freshValue(formula, "表", (sheet, { row, column }) => known.get(`${sheet}!${row},${column}`));
};

test.each<[string, number]>([
  ["=SUM(A1:B1)", 3], ["=sum($A$1:$B$1, D1)", 3], ["=A1+B1", 3], ["=-A1+2*(B1-1)/4", -0.5], ["=SUM(A1:D1)", 3], ["=SUM(A1,B1+1,4)", 8],
  ["='另 表'!A1+A1", 8], ["=SUM('另 表'!A1:A1)", 7], ["=0.1+0.2", 0.3],
])("%s over 1, 2, a text and a blank is %d", (formula, value) => {
  expect(fresh(formula)).toBe(value);
});

test.each(["=A1+C1", "=IF(A1,1,2)", "=SUM(A1:B1", "=SUM(A:A)", "=A1:B1", "=VLOOKUP(A1,B1:C1,2)", "=", "=A1/D1", "=SUM(Z9)", "=RATE1", "=A1 B1", "=表1[列]"])("what is not plain, or was not read, is not said: %s", (formula) => {
  expect(fresh(formula)).toBeUndefined();
});

test("totals of totals are computed through, old ones too; a circle ends", () => {
  expect(fresh("=E1+A1", { E1: { formula: "=SUM(A1:B1)", result: 99 } })).toBe(4);
  expect(fresh("=E1+A1", { E1: { formula: "=COUNTIF(A1:B1,1)", result: 5 } })).toBe(6);
  expect(fresh("=E1", { E1: { formula: "=E1+1", result: 3 } })).toBeGreaterThan(3);
});
