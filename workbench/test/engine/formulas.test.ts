import { Book, User, parseAddress, type CellValue } from "../../src/engine";

function cell(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return { row: found.area.top, column: found.area.left };
}

/** A book whose cells were typed in: address → text. */
function typed(entries: Record<string, string>, sheetName = "Sheet1") {
  const book = new Book();
  const user = new User(book);
  const sheet = book.sheet("Sheet1");
  if (sheetName !== "Sheet1") book.renameSheet(sheet, sheetName);
  for (const [address, text] of Object.entries(entries)) user.enterText(sheet, cell(address), text);
  return { book, user, sheet, value: (address: string): CellValue => sheet.value(cell(address)) };
}

describe("formulas", () => {
  it.each<[string, CellValue]>([
    ["=SUM(A1:A3)", 6],
    ["=sum(a1:a3", 6],
    ["=A4", 0],
    ['=A4=""', true],
    ["=1/0", { error: "#DIV/0!" }],
    ["=NOSUCH(1)", { error: "#NAME?" }],
    ["=没有这个名称", { error: "#NAME?" }],
    ["=Gone!A1", { error: "#REF!" }],
    ['="件"+1', { error: "#VALUE!" }],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234,-2)", 1200],
    ["=SUM(0.1,0.2)=0.3", true],
    ["=COUNTIF(A4:A9,0)", 0],
    ["=COUNTBLANK(A1:A4)", 1],
    ["=COUNT(A1:A9)", 3],
    ["=SUM(B1)", 0],
    ["=SUM(B1,A1)", 1],
    ["=SUM(B2,A1)", 1],
    ["=COUNT(B1,A1)", 1],
    ["=MAX(B1,A1)", 1],
    ["=B1+1", 6],
    ["=SUM(B1:B2)", 0],
    ["=AND(B2,TRUE)", true],
    ["=-A3^2", 9],
    ["=SUMPRODUCT((A1:A3>1)*A1:A3)", 5],
    ['=IF(ISNUMBER(B2),1,"不是数")', "不是数"],
    ['=A1&"件"', "1件"],
    ["=C9", 0],
    ["=Sheet1!A2", 2],
    ["='Sheet1'!A2", 2],
  ])("%s gives %p", (formula, expected) => {
    const { value } = typed({ A1: "1", A2: "2", A3: "3", B1: "'5", B2: "5件", C9: "=C9", D1: formula });
    expect(value("D1")).toEqual(expected);
  });
});
