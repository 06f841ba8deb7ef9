import { openFileSheets } from "../../src/files";
import { alteredWorkbook, firstSheet, rows, workbookBytes } from "../xlsx/workbookBytes";
import { columnA, sheetOf } from "./columnA";

const values = async (bytes: Uint8Array, length: number) => (await columnA(bytes, length)).map(({ value }) => value);

describe("what other programs write is read as it is meant:", () => {
  test("elements whose names begin as those of rows, cells and values do, closed by tags of their own", async () => {
    const rich = '<is><r><rPr><color rgb="FF0000"></color><vertAlign val="superscript"></vertAlign></rPr><t>甲</t></r></is>';
    const cell = `<row r="1"><c r="A1" t="inlineStr">${rich}</c><customExtension></customExtension></row><row r="2"><c r="A2"><v>2</v></c></row>`;
    expect(await values(workbookBytes({ sheets: { 表: rows(cell) } }), 2)).toEqual(["甲", 2]);
  });

  test("the names of elements under any prefix", async () => {
    const prefixed = (xml: string): string => xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1q:").replaceAll("xmlns=", "xmlns:q=");
    const bytes = alteredWorkbook(
      (parts) => ({ ...parts, [firstSheet]: prefixed(parts[firstSheet] ?? ""), "xl/workbook.xml": prefixed(parts["xl/workbook.xml"] ?? "") }),
      { sheets: { 表: `${rows('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')}<mergeCells><mergeCell ref="A1:A2"/></mergeCells>` } },
    );
    expect(await columnA(bytes, 1)).toEqual([expect.objectContaining({ value: 2, formula: "=1+1" })]);
  });

  test("a raw line break of Windows as one line break", async () => {
    const bytes = workbookBytes({ ...sheetOf('<c t="s"><v>0</v></c>', '<c t="str"><v>丙\r\n丁</v></c>'), strings: "<si><t>甲\r\n乙\r丙</t></si>" });
    expect(await values(bytes, 2)).toEqual(["甲\n乙\n丙", "丙\n丁"]);
  });

  test("times of day as numbers, beside dates", async () => {
    const times = ["12:00:00", "06:00", "T18:00:00.000", "2026-01-15T06:00:00Z", "25时"].map((text) => `<c t="d"><v>${text}</v></c>`);
    expect(await values(workbookBytes(sheetOf(...times)), 5)).toEqual([0.5, 0.25, 0.75, 46037.25, "25时"]);
  });

  test("dates written out in a workbook that counts from 1904", async () => {
    const bytes = workbookBytes({
      ...sheetOf('<c t="d" s="1"><v>2026-01-15</v></c>'),
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      properties: ' date1904="1"',
    });
    expect(await values(bytes, 1)).toEqual([46037]);
  });

  test("hours that have passed, and times, in such a workbook: no day is added to them", async () => {
    const bytes = workbookBytes({
      ...sheetOf('<c s="1"><v>10.25</v></c>', '<c s="2"><v>0.5</v></c>', '<c s="3"><v>0.5</v></c>'),
      styles:
        '<numFmts count="1"><numFmt numFmtId="176" formatCode="[h]:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="20"/><xf numFmtId="22"/></cellXfs>',
      properties: ' date1904="1"',
    });
    expect(await values(bytes, 3)).toEqual([10.25, 0.5, 1462.5]);
  });

  test("values of blanks as nothing, never as a number", async () => {
    expect(await values(workbookBytes(sheetOf("<c><v> </v></c>", '<c t="b"><v></v></c>', '<c t="e"><v></v></c>')), 3)).toEqual(["", "", ""]);
  });

  test("a far row that holds nothing is no part of the sheet, in reading and writing", async () => {
    const bytes = workbookBytes({
      sheets: { 表: rows('<row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>') },
    });
    const sheets = await openFileSheets(bytes);
    expect((await sheets.survey()).map(({ used }) => used)).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
  });

  test("cells that begin far to the right and below", async () => {
    const sheets = await openFileSheets(workbookBytes({ sheets: { 表: rows('<row r="100000"><c r="FOO100000"><v>7</v></c></row>') } }));
    expect((await sheets.survey()).map(({ used }) => used)).toEqual([{ top: 99_999, left: 4460, bottom: 99_999, right: 4460 }]);
    expect((await sheets.read([{ sheet: "表", address: "FOO100000" }])).blocks[0]?.[0]?.[0]?.value).toBe(7);
  });

  test("a list of shared texts that is not there, where no cell uses it", async () => {
    const bytes = alteredWorkbook(
      (parts) => ({ ...parts, "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("sharedStrings.xml", "gone.xml") }),
      {
        strings: "<si><t>甲</t></si>",
      },
    );
    const sheets = await openFileSheets(bytes);
    expect((await sheets.read([{ sheet: "表", address: "A1" }])).blocks[0]?.[0]?.[0]?.value).toBe(1);
    await sheets.write({ sheet: "表", address: "A2" }, 2);
    expect(await values(await sheets.save(), 2)).toEqual([1, 2]);
  });
});
