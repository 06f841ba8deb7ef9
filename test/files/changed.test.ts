import { newFileSheets, openFileSheets, type FileSheets } from "../../src/files";
import { uncomputedCell } from "../../src/workbook";
import { computed, plain } from "../port/openSpreadsheet";
import { planOf } from "../port/plans";
import { partsOf } from "../../workbench/test/xlsx/package";
import { firstSheet, packageOf, rows, workbookBytes, workbookParts, type Parts } from "../xlsx/workbookBytes";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const read = async (file: FileSheets, address: string, sheet = "表") => (await file.read([{ sheet, address }])).blocks[0];
const code = (work: Promise<unknown>) => work.then(() => "done", (error: unknown) => (error as { readonly code: string }).code);

/** The parts of a file after a change, and the file itself opened again. */
async function changed(bytes: Uint8Array, change: (file: FileSheets) => Promise<void>) {
  const file = await openFileSheets(bytes);
  await change(file);
  const saved = await file.save();
  return { parts: partsOf(saved), file: await openFileSheets(saved) };
}

const write = (value: string | number | boolean, address = "A1") => (file: FileSheets) => file.write({ sheet: "表", address }, value);
const insert = (file: FileSheets) => file.insert([planOf("新", [["文字", 1, { formula: "=B1+1" }]], {
  formats: [{ address: "A1", bold: true, fill: "#EAF1F8", borders: "#7F7F7F", numberFormat: "@" }],
  conditionalFormats: [{ address: "B1", formula: "=B1>0", fill: "#FFC7CE", fontColor: "#9C0006" }],
})]);

const cellsOf = (xml = "") => /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/su.exec(xml)?.[1];

/** A sheet with what programs put into sheets beside cells, and what belongs to it. */
const richSheet =
  '<sheetPr codeName="Sheet1"><tabColor theme="4" tint="-0.25"/></sheetPr><dimension ref="A1:C3"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="3" max="3" width="9" style="1" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细&#13;\n</t></r></is></c></row>' +
  '<row r="3" ht="30" customHeight="1"><c r="A3"><f>A1*2</f><v>2</v></c></row></sheetData>' +
  '<phoneticPr fontId="1" type="noConversion"/><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B1" prompt="一&#10;二"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const styles = '<fonts count="1"><font><sz val="12"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" fontId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<tableStyles count="0"/><extLst><ext uri="{x}"/></extLst>';

function richParts(): Record<string, string> {
  const parts = workbookParts({ sheets: { 表: "", 旁: rows('<row r="1"><c r="A1"><f>表!A1+1</f><v>2</v></c></row>') }, styles });
  return {
    ...parts,
    [firstSheet]: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">${richSheet}</worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": "<Relationships/>",
    "xl/drawings/drawing1.xml": "<drawing/>", "xl/media/image1.png": "\u0001png", "xl/comments1.xml": "<comments/>", "xl/vbaProject.bin": "vba",
    "xl/printerSettings/printerSettings1.bin": "bin", "customXml/item1.xml": "<item/>", "docProps/app.xml": "<Properties/>",
    "xl/calcChain.xml": "<calcChain/>",
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>",
      `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/><Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>`),
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/vbaProject.bin" ContentType="v"/></Types>',
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</workbook>",
      '<definedNames><definedName name="税率" hidden="1">0.06</definedName></definedNames><calcPr calcId="191029" iterate="1"/><customWorkbookViews/></workbook>'),
  };
}

describe("what is not changed", () => {
  test("stays byte by byte when a value is written, and the sheet but for its cells", async () => {
    const before = richParts();
    const { parts } = await changed(packageOf(before), write(5));
    const touched = [firstSheet, "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "xl/calcChain.xml"];
    expect(Object.keys(parts)).toEqual(Object.keys(before).filter((name) => name !== "xl/calcChain.xml"));
    for (const name of Object.keys(parts).filter((one) => !touched.includes(one))) expect([name, parts[name]]).toEqual([name, before[name]]);
    const expected = (before[firstSheet] ?? "").replace("<v>1</v>", "<v>5</v>").replace("<v>2</v>", "<v>10</v>");
    expect(parts[firstSheet]?.replace(/^<\?xml[^>]*>\n/, "")).toBe(expected);
    expect(cellsOf(parts["xl/worksheets/sheet2.xml"])).toBe('<row r="1"><c r="A1"><f>表!A1+1</f><v>6</v></c></row>');
  });

  test("stays of the workbook part, its relationships and its looks too", async () => {
    const { parts } = await changed(packageOf(richParts()), write(5));
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="税率" hidden="1">0.06</definedName></definedNames><calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><customWorkbookViews/>');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("vbaProject.bin");
    expect(parts["[Content_Types].xml"]).toContain("/xl/vbaProject.bin");
    for (const part of Object.values(parts)) expect(part).not.toContain("calcChain");
    expect(parts["xl/styles.xml"]).toBe(richParts()["xl/styles.xml"]);
  });

  test("stays when sheets are inserted; looks and names are added behind the others", async () => {
    const before = richParts();
    const { parts, file } = await changed(packageOf(before), insert);
    expect((await file.read([])).sheetNames).toEqual(["表", "旁", "新"]);
    expect(await read(file, "A1:C1", "新")).toEqual([[plain("文字"), plain(1), computed(2)]]);
    expect(parts[firstSheet]?.replace(/^<\?xml[^>]*>\n/, "")).toBe((before[firstSheet] ?? "").replace(' tabSelected="1"', ""));
    const own = /<cellXfs count="3">(.*)<\/cellXfs>/u.exec(before["xl/styles.xml"] ?? "")?.[1] ?? "?";
    expect(parts["xl/styles.xml"]).toContain(own);
    expect(parts["xl/styles.xml"]).toMatch(/<dxfs count="1">.*<\/dxfs><tableStyles count="0"\/><extLst>/u);
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="税率" hidden="1">0.06</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(parts["xl/workbook.xml"]).toContain('activeTab="2"');
    expect(parts["xl/worksheets/sheet3.xml"]).toContain('tabSelected="1"');
  });

  test("stays which sheet is shown where others are inserted behind it: what is typed goes into that one alone", async () => {
    const before = richParts();
    const { parts } = await changed(packageOf(before), (file) => file.insert([planOf("新", [["文字"]])], "behind"));
    expect(parts[firstSheet]?.replace(/^<\?xml[^>]*>\n/, "")).toBe(before[firstSheet]);
    expect(parts["xl/workbook.xml"]).not.toContain("activeTab");
    expect(parts["xl/worksheets/sheet3.xml"]).not.toContain("tabSelected");
  });

  test("is the whole file where nothing was changed", async () => {
    const bytes = packageOf(richParts());
    const file = await openFileSheets(bytes);
    await file.read([{ sheet: "表", address: "A1:C3" }]);
    expect(await code(file.write({ sheet: "没有", address: "A1" }, 1))).toBe("missing");
    expect(await file.save()).toEqual(bytes);
  });
});

describe("files of other programs", () => {
  const prefixed = (parts: Record<string, string>): Parts => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name,
    /^xl\/(workbook|styles|worksheets\/.*)\.xml$/.test(name) ? xml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2").replaceAll(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`) : xml]));
  const strict = (parts: Record<string, string>): Parts => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name,
    xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")]));
  const utf16 = (parts: Record<string, string>): Parts => ({
    ...parts, [firstSheet]: new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${parts[firstSheet] ?? ""}`, "utf16le")),
  });
  const cells = rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>');
  const forms: [string, (parts: Record<string, string>) => Parts][] = [["elements with a prefix", prefixed], ["the strict form", strict], ["UTF-16", utf16]];

  test.each(forms)("%s: written to, and inserted into", async (_, form) => {
    const bytes = packageOf(form(workbookParts({ sheets: { 表: cells }, styles })));
    const { file, parts } = await changed(bytes, async (opened) => {
      await opened.write({ sheet: "表", address: "A1" }, 4);
      await opened.write({ sheet: "表", address: "C9" }, "=1+1");
      await insert(opened);
      await opened.write({ sheet: "新", address: "B1" }, 7);
    });
    expect(await read(file, "A1:B1")).toEqual([[plain(4), computed(8)]]);
    expect(await read(file, "C9")).toEqual([[plain("=1+1")]]);
    expect(await read(file, "A1:C1", "新")).toEqual([[plain("文字"), plain(7), computed(8)]]);
    const main = form === strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
    for (const name of ["xl/styles.xml", "xl/workbook.xml", firstSheet, "xl/worksheets/sheet2.xml"]) {
      expect(Array.from((parts[name] ?? "").matchAll(/xmlns(?::x)?="([^"]*)"/g), ([, uri]) => uri)).toEqual([main]);
    }
  });

  test("without looks: written to, and inserted into", async () => {
    const { file, parts } = await changed(workbookBytes({ sheets: { 表: cells } }), async (opened) => {
      await opened.write({ sheet: "表", address: "A1" }, "-1");
      await insert(opened);
    });
    expect(await read(file, "A1:B1")).toEqual([[plain("-1"), computed(-2)]]);
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("styles.xml");
  });

  test("without addresses of rows and cells: the others stay where they stand", async () => {
    const bytes = workbookBytes({ sheets: { 表: rows("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>") } });
    const { file } = await changed(bytes, async (opened) => {
      await opened.write({ sheet: "表", address: "B2" }, 9);
      await opened.write({ sheet: "表", address: "B3" }, 8);
    });
    expect(await read(file, "A1:B3")).toEqual([[plain(1), plain(2)], [plain(""), plain(9)], [plain(3), plain(8)]]);
  });

  test("cells that share a formula keep it when the first of them is written over", async () => {
    const bytes = workbookBytes({ sheets: { 表: rows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>') } });
    const { file, parts } = await changed(bytes, async (opened) => {
      await opened.write({ sheet: "表", address: "B1" }, 100);
      await opened.write({ sheet: "表", address: "A1" }, 10);
    });
    expect(await read(file, "B1:B3")).toEqual([[plain(100)], [computed(12)], [computed(13)]]);
    expect(parts[firstSheet]).toContain("<f>A3+$A$1</f>");
  });
});

describe("results of formulas", () => {
  const book = (cells: string) => workbookBytes({ sheets: { 表: rows(`<row r="1"><c r="A1"><v>1</v></c>${cells}</row>`) } });

  test.each([
    ["of functions that are not known here", "<f>WEBSERVICE(A1)</f><v>7</v>"],
    ["of other workbooks", "<f>[1]年报!A1+A1</f><v>7</v>"],
    ["that are not what we compute", "<f>A1+1</f><v>7</v>"],
  ])("%s stay as the file says", async (_, formula) => {
    const { file } = await changed(book(`<c r="B1">${formula}</c>`), write(5));
    expect(await read(file, "B1")).toEqual([[computed(7)]]);
  });

  test("that the file does not hold are not there after a change either: Excel computes them when it opens the file", async () => {
    const { file, parts } = await changed(book('<c r="B1"><f>A1+1</f></c>'), write(5));
    expect(await read(file, "B1")).toEqual([[uncomputedCell("=A1+1")]]);
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("may turn into texts, truth values and errors, and back", async () => {
    const bytes = book('<c r="B1"><f>IF(A1=1,5,IF(A1=2,"二 ",IF(A1=3,"",IF(A1=4,A1&gt;0,1/0))))</f><v>5</v></c>');
    for (const [value, result, xml] of [
      [2, "二 ", 't="str"><f>'], [3, "", 't="str"><f>'], [4, true, 't="b"><f>'], [5, "#DIV/0!", 't="e"><f>'],
    ] as const) {
      const { file, parts } = await changed(bytes, write(value));
      expect(await read(file, "B1")).toEqual([[computed(result)]]);
      expect(parts[firstSheet]).toContain(xml);
      await file.write({ sheet: "表", address: "A1" }, 1);
      expect(await read(file, "B1")).toEqual([[computed(5)]]);
    }
  });

  test("follow names and rows of other sheets", async () => {
    const parts = workbookParts({ sheets: { 表: rows('<row r="1"><c r="A1"><v>1</v></c></row>'), 旁: rows('<row r="1"><c r="A1"><f>数*2</f><v>2</v></c></row>') } });
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace("</workbook>", "<definedNames><definedName name=\"数\">表!$A$1</definedName></definedNames></workbook>");
    const { file } = await changed(packageOf(parts), write(21));
    expect(await read(file, "A1", "旁")).toEqual([[computed(42)]]);
  });
});

describe("looks", () => {
  const book = () => packageOf({ ...workbookParts({ sheets: { 表: rows('<row r="1" s="2" customFormat="1"><c r="A1" s="1"/><c r="B1" s="1" t="inlineStr"><is><t>a</t></is></c></row>') }, styles }) });
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
    await file.insert([planOf("表", [["=1+1", "文字"], ["@x", 1]], { formats: [{ address: "A1:B2", bold: true }] })]);
    const parts = partsOf(await file.save());
    const [marked, other, at, number] = looks(parts[firstSheet]).map((one) => one.split(":")[1]);
    expect(marked).toBe(at);
    expect(other).toBe(number);
    expect(marked).not.toBe(other);
    expect(parts["xl/styles.xml"]?.match(/quotePrefix/g)).toHaveLength(1);
  });
});
