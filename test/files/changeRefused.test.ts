import { newFileSheets, openFileSheets, type FileSheets } from "../../src/files";
import { plain } from "../port/openSpreadsheet";
import { planOf } from "../port/plans";
import { packageOf, rows, workbookParts } from "../xlsx/workbookBytes";
import { changed, write, styles, read, code, insert } from "./richFile";

describe("refused, and nothing is changed", () => {
  const cells = '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>2</v></c><c r="B1" s="2"><v>4</v></c><c r="C1"><v>1</v></c></row>';
  const parts = (more: string, sheet = cells) => workbookParts({ sheets: { 表: rows(sheet) + more }, styles });

  async function refused(bytes: Uint8Array, change: (file: FileSheets) => Promise<void>, expected: string) {
    const file = await openFileSheets(bytes);
    expect(await code(change(file))).toBe(expected);
    expect(await file.save()).toEqual(bytes);
  }

  test("a part of an array formula", async () => {
    for (const address of ["A1", "B2"]) await refused(packageOf(parts("")), write(1, address), "host");
  });

  test("a locked cell of a protected sheet; an unlocked one is written", async () => {
    const bytes = packageOf(parts('<sheetProtection sheet="1"/>', '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>4</v></c></row>'));
    await refused(bytes, write(1, "A1"), "protected");
    await refused(bytes, write(1, "Z9"), "protected");
    expect(await read((await changed(bytes, write(1, "B1"))).file, "B1")).toEqual([[plain(1)]]);
  });

  test("sheets in a workbook whose structure is protected; a cell of it is written", async () => {
    const protectedParts = parts("", '<row r="1"><c r="A1"><v>1</v></c></row>');
    protectedParts["xl/workbook.xml"] = (protectedParts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    await refused(packageOf(protectedParts), insert, "protected");
    expect(await read((await changed(packageOf(protectedParts), write(3))).file, "A1")).toEqual([[plain(3)]]);
  });

  test("any change of a signed workbook", async () => {
    const bytes = packageOf({ ...parts("", '<row r="1"/>'), "_xmlsignatures/sig1.xml": "<Signature/>" });
    await refused(bytes, write(1), "protected");
    await refused(bytes, insert, "protected");
  });

  test("what no cell can hold", async () => {
    const bytes = packageOf(parts("", '<row r="1"/>'));
    await refused(bytes, write("长".repeat(32_768)), "host");
    await refused(bytes, write(Number.NaN), "host");
    await refused(bytes, write(Number.POSITIVE_INFINITY), "host");
    await refused(bytes, (file) => file.insert([planOf("新", [["长".repeat(32_768)]])]), "host");
  });

  test("a new workbook without sheets is not saved", async () => {
    expect(await code(newFileSheets().save())).toBe("host");
  });
});
