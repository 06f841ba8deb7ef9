import { shownAs } from "../../src/files/reading/shownAs";
import { cellContent } from "../../src/workbook";
import { entryOf } from "../../src/workbook/reading/readFigures";

test.each([
  ["*-0", 4, "---4"],
  ["0*-", 4, "4---"],
  ["*00", 4, "0004"],
  ["* #,##0", 1234, " 1,234"],
  ['[DBNum2][$-804]0"元"', 3, "叁元"],
  ["[DBNum1]General", 44, "四十四"],
  ["[DBNum1]0", 1005, "一千〇五"],
  ["[DBNum1]0", 20, "二十"],
  ["[DBNum2]0.00", 3.6, "叁.陆零"],
  ["[DBNum1]0", 0, "〇"],
  ["[DBNum1]0", 12345, "一二三四五"],
  ['[DBNum1][$-804]yyyy"年"m"月"', 46023, "2026年1月"],
  ['0.00"元"', 3.6, "3.60元"],
])("%s shows %d as 「%s」", (code, value, shown) => {
  expect(shownAs(value, code)).toBe(shown);
});

test.each(["*-0", "[DBNum1]0", "[DBNum2]0件"])("of a number that %s makes look like another, or like none, it is told", (code) => {
  const cell = cellContent(4, { shown: shownAs(4, code) });
  expect(entryOf(cell, "count")).toMatchObject({ state: "text", certain: false, held: 4 });
});

test("what is quoted of a number with a unit in its format is what a person sees", () => {
  const quoted = (value: number, code: string) => entryOf(cellContent(value, { shown: shownAs(value, code) }), "amount");
  expect(quoted(3.6, '0.00"元"')).toEqual({ state: "text", text: "3.60元", reads: 0.00036, certain: true });
  expect(quoted(984361, '#,##0"元"')).toEqual({ state: "text", text: "984,361元", reads: 98.4361, certain: true });
  // What the cell holds beyond what it shows is not lost.
  expect(quoted(984361.4, '#,##0"元"')).toMatchObject({ reads: 98.43614 });
});
