import { strToU8 } from "fflate";
import { openXlsx, type Dropped } from "../../src/xlsx";
import { alteredPackage, alteredSheet, cellOf, firstSheet } from "./package";

const withRows = (rows: string) => alteredSheet((xml) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>`));

async function opened(bytes: Uint8Array) {
  const dropped: Dropped[] = [];
  const book = await openXlsx(bytes, { onDropped: (all) => dropped.push(...all) });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return { book, sheet, dropped, value: (address: string) => sheet.value(cellOf(address)) };
}

test("inline strings, rich text, cells without an address, errors and formulas without results", async () => {
  const { value, sheet } = await opened(
    await withRows(
      '<row><c t="inlineStr"><is><t>一</t></is></c><c t="inlineStr"><is><r><t>二</t></r><r><rPr><b/></rPr><t>三</t></r></is></c></row>' +
        '<row r="5"><c r="A5" t="e"><v>#N/A</v></c><c r="B5"><f>1+1</f></c><c r="C5" t="str"><f>"x"&amp;B5</f><v>old</v></c></row>',
    ),
  );
  expect(["A1", "B1", "A5", "B5", "C5"].map(value)).toEqual(["一", "二三", { error: "#N/A" }, 2, "x2"]);
  expect(sheet.content(cellOf("C5")).formula).toBe('="x"&B5');
});

test("shared formulas are written out cell by cell", async () => {
  const { sheet } = await opened(
    await withRows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
    ),
  );
  expect(["B1", "B2", "B3"].map((address) => sheet.content(cellOf(address)).formula)).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
});

describe("dates are serial numbers", () => {
  const dated = (sheet: string, date1904 = "") =>
    alteredPackage((parts) => ({
      ...parts,
      [firstSheet]: (parts[firstSheet] ?? "").replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${sheet}</sheetData>`),
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<bookViews>", `${date1904}<bookViews>`),
      "xl/styles.xml": (parts["xl/styles.xml"] ?? "").replace(
        /<cellXfs[^>]*>.*<\/cellXfs>/,
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0"/></cellXfs>',
      ),
    }));

  test("with the Chinese built-in format spelled out", async () => {
    const { sheet, value } = await opened(await dated('<row r="1"><c r="A1" s="1"><v>46037</v></c></row>'));
    expect(value("A1")).toBe(46037);
    expect(sheet.text(cellOf("A1"))).toBe("2026年1月15日");
  });

  test("of the calendar of 1904 too", async () => {
    const { sheet } = await opened(await dated('<row r="1"><c r="A1" s="1"><v>44575</v></c></row>', '<workbookPr date1904="1"/>'));
    expect(sheet.text(cellOf("A1"))).toBe("2026年1月15日");
  });
});

test("colours of the theme and of the old palette", async () => {
  const { sheet } = await opened(
    await alteredPackage((parts) => ({
      ...parts,
      [firstSheet]: (parts[firstSheet] ?? "").replace(/<sheetData>.*<\/sheetData>/, '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>'),
      "xl/styles.xml": (parts["xl/styles.xml"] ?? "")
        .replace(
          /<fonts.*<\/fonts>/,
          '<fonts count="2"><font><sz val="12"/><name val="宋体"/></font><font><sz val="11"/><color theme="1"/><name val="宋体"/></font></fonts>',
        )
        .replace(
          /<fills.*<\/fills>/,
          '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
            '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/><bgColor indexed="64"/></patternFill></fill></fills>',
        )
        .replace(
          /<borders.*<\/borders>/,
          '<borders count="2"><border/><border><left style="thin"><color auto="1"/></left><top style="thin"><color indexed="10"/></top></border></borders>',
        )
        .replace(/<cellXfs[^>]*>.*<\/cellXfs>/, '<cellXfs count="2"><xf/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"/></cellXfs>'),
    })),
  );
  const { fontColor, fill, borders, vertical } = sheet.style(cellOf("A1"));
  expect({ fontColor, fill, left: borders.left?.color, top: borders.top?.color, vertical }).toEqual({
    fontColor: "#000000",
    fill: "#D9D9D9",
    left: "#000000",
    top: "#FF0000",
    vertical: "Bottom",
  });
});

test("a prefixed workbook and a sheet in UTF-16", async () => {
  const prefixed = await alteredPackage(
    (parts) => ({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:").replace('xmlns="', 'xmlns:x="'),
      [firstSheet]: Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(parts[firstSheet] ?? "", "utf16le")]),
    }),
    { A1: 42 },
  );
  const { value, book } = await opened(prefixed);
  expect([book.sheets[0]?.name, value("A1")]).toEqual(["表", 42]);
});

test("columns given a width up to the sheet's edge keep it where they are used", async () => {
  const { sheet } = await opened(
    await alteredSheet((xml) => xml.replace("<sheetData>", '<cols><col min="1" max="16384" width="9" customWidth="1"/></cols><sheetData>')),
  );
  expect([...sheet.state.columnWidths]).toEqual([[0, 54]]);
});

test("what is left out is told, once", async () => {
  const { dropped, value } = await opened(
    await alteredPackage((parts) => ({
      ...parts,
      "xl/vbaProject.bin": strToU8("macro"),
      "xl/media/image1.png": new Uint8Array(9),
      "xl/media/image2.png": new Uint8Array(9),
      "xl/charts/chart1.xml": "<chart/>",
      [firstSheet]: (parts[firstSheet] ?? "").replace(
        "</sheetData>",
        '</sheetData><autoFilter ref="A1:B2"/>' + '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>',
      ),
    })),
  );
  expect(dropped.sort()).toEqual(["charts", "filters", "macros", "otherConditionalFormats", "pictures"]);
  expect(value("A1")).toBe(1);
});

test("nothing is told of a file that is kept whole", async () => {
  expect((await opened(await alteredSheet((xml) => xml))).dropped).toEqual([]);
});

test("the first visible sheet shows where the file would show a hidden one", async () => {
  const { book } = await opened(
    await alteredPackage((parts) => ({
      ...parts,
      "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "")
        .replace('r:id="rId1"', 'r:id="rId1" state="hidden"')
        .replace("</sheets>", '<sheet name="第二" sheetId="2" r:id="rId1"/></sheets>'),
    })),
  );
  expect(book.sheets.map(({ name, state }) => [name, state.visibility])).toEqual([
    ["表", "Hidden"],
    ["第二", "Visible"],
  ]);
  expect(book.activeSheet.name).toBe("第二");
});
