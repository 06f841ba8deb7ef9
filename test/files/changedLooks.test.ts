import { newFileSheets } from "../../src/files";
import { planOf } from "../port/plans";
import { partsOf } from "../../workbench/test/xlsx/package";
import { firstSheet, packageOf, rows, workbookParts } from "../xlsx/workbookBytes";
import { changed, write, styles, richParts } from "./richFile";

describe("looks", () => {
  const book = () =>
    packageOf({
      ...workbookParts({
        sheets: { 表: rows('<row r="1" s="2" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1" t="inlineStr"><is><t>a</t></is></c></row>') },
        styles,
      }),
    });
  const looks = (xml = "") => Array.from(xml.matchAll(/<c r="(\w+)"[^>]* s="(\d+)"/g), ([, cell, look]) => `${cell ?? ""}:${look ?? ""}`);

  test("a number makes a cell of texts General, and leaves the rest of its look and other cells", async () => {
    const { parts } = await changed(book(), write(5));
    expect(looks(parts[firstSheet])).toEqual(["A1:3", "B1:1"]);
    expect(parts["xl/styles.xml"]).toContain('<xf numFmtId="0" fontId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>');
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="4">');
  });

  test("a text that looks like a formula stays one when a person edits it; any other leaves the look", async () => {
    const { parts } = await changed(book(), async (file) => {
      for (const address of ["A1", "B1"]) await file.write({ sheet: "表", address }, "=1+1");
    });
    expect(looks(parts[firstSheet])).toEqual(["A1:3", "B1:3"]);
    expect(parts["xl/styles.xml"]).toContain('quotePrefix="1"');
    expect((await changed(book(), write("文字"))).parts["xl/styles.xml"]).toBe(partsOf(book())["xl/styles.xml"]);
  });

  test("a new cell looks as its row says, or else its column", async () => {
    expect(looks((await changed(book(), write(5, "D1"))).parts[firstSheet])).toContain("D1:2");
    const rich = await changed(packageOf(richParts()), write("x", "C7"));
    expect(looks(rich.parts[firstSheet])).toContain("C7:1");
  });

  test("texts of a new workbook that look like formulas are marked too", async () => {
    const file = newFileSheets();
    await file.insert([
      planOf(
        "表",
        [
          ["=1+1", "文字"],
          ["@x", 1],
        ],
        { formats: [{ address: "A1:B2", bold: true }] },
      ),
    ]);
    const parts = partsOf(await file.save());
    const [marked, other, at, number] = looks(parts[firstSheet]).map((one) => one.split(":")[1]);
    expect(marked).toBe(at);
    expect(other).toBe(number);
    expect(marked).not.toBe(other);
    expect(parts["xl/styles.xml"]?.match(/quotePrefix/g)).toHaveLength(1);
  });
});
