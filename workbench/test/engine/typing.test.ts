import { Book, readTyped, User, type CellValue } from "../../src/engine";

function typed(text: string, format = "General"): { value: CellValue; format: string | null } {
  const { content, numberFormat } = readTyped(text, format, "zh-CN");
  return { value: content.formula ?? content.constant, format: numberFormat };
}

describe("what a person types", () => {
  it.each<[string, CellValue, string | null]>([
    ["5", 5, null],
    ["-5", -5, null],
    ["+5", 5, null],
    [" 5 ", 5, null],
    ["1,234", 1234, "#,##0"],
    ["50%", 0.5, "0%"],
    ["2024/1/5", 45296, "yyyy/m/d"],
    ["2024年1月5日", 45296, 'yyyy"年"m"月"d"日"'],
    ["TRUE", true, null],
    ["", null, null],
    ["'5", "5", null],
    ["'=A1", "=A1", null],
    ["1 0", "1 0", null],
    ["1 2", "1 2", null],
    ["1\n2", "1\n2", null],
    ["5件", "5件", null],
    ["５", "５", null],
    ["/", "/", null],
    ["—", "—", null],
    ["=sum(a1:b2", "=SUM(A1:B2)", null],
    ['=正文!a1&"a1"', '=正文!A1&"a1"', null],
    ["#N/A", { error: "#N/A" }, null],
  ])("%p becomes %p", (text, value, format) => {
    expect(typed(text)).toEqual({ value, format });
  });

  it("is text in a cell formatted as text", () => {
    expect(typed("5", "@").value).toBe("5");
    expect(typed("=A1", "@").value).toBe("=A1");
  });

  it("keeps the number format a cell has", () => {
    expect(typed("50%", "0.00")).toEqual({ value: 0.5, format: null });
  });

  it.each(["=)", "=1+", "=A1 A2 +", "=(1,2"])("%p is refused as a formula", (text) => {
    expect(() => typed(text)).toThrow("not a formula");
  });
});

test("a line broken within a cell (Alt+Enter) makes the cell wrap, in the same undo step", () => {
  const book = new Book();
  const user = new User(book);
  const cell = { row: 0, column: 0 };
  user.enterText(book.activeSheet, cell, "第一段\n第二段");
  expect(book.activeSheet.style(cell).wrap).toBe(true);
  expect(user.undo()).toBe(true);
  expect([book.activeSheet.value(cell), book.activeSheet.style(cell).wrap, book.canUndo]).toEqual([null, false, false]);
});
