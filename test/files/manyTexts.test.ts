import { openFileSheets } from "../../src/files";
import { alteredWorkbook, rows } from "../xlsx/workbookBytes";

const cell = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

test("texts of a ledger by the hundred thousand, and names of ranges that nobody uses, keep nobody from the tables", async () => {
  const texts = Array.from({ length: 200_000 }, (_, index) => `<si><t>第${index}号申请：${"要求公开有关文件，已经答复。".repeat(3)}</t></si>`).join("");
  const names = Array.from({ length: 200_000 }, (_, index) => `<definedName name="n${index}">#REF!</definedName>`).join("");
  const bytes = alteredWorkbook(
    (parts) => ({ ...parts, "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</workbook>", `<definedNames>${names}</definedNames></workbook>`) }),
    { sheets: { 表: rows(cell) }, strings: `<si><t>甲</t></si>${texts}` },
  );
  const { blocks } = await (await openFileSheets(bytes)).read([{ sheet: "表", address: "A1" }]);
  expect(blocks[0]?.[0]?.[0]).toEqual({ kind: "text", value: "甲" });
});
