import { openFileSheets } from "../../src/files";
import { uncomputedCell } from "../../src/workbook";
import { computed, plain } from "../port/openSpreadsheet";
import { planOf } from "../port/plans";
import { firstSheet, packageOf, rows, workbookBytes, workbookParts, type Parts } from "../xlsx/workbookBytes";
import { MAIN, OFFICE, changed, write, styles, richParts, read, code, insert } from "./richFile";

const cellsOf = (xml = "") => /<(?:\w+:)?sheetData>(.*)<\/(?:\w+:)?sheetData>/su.exec(xml)?.[1];

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
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="税率" hidden="1">0.06</definedName></definedNames><calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><customWorkbookViews/>',
    );
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
  const prefixed = (parts: Record<string, string>): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        /^xl\/(workbook|styles|worksheets\/.*)\.xml$/.test(name)
          ? xml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2").replaceAll(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`)
          : xml,
      ]),
    );
  const strict = (parts: Record<string, string>): Parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
      ]),
    );
  const utf16 = (parts: Record<string, string>): Parts => ({
    ...parts,
    [firstSheet]: new Uint8Array(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${parts[firstSheet] ?? ""}`, "utf16le")),
  });
  const cells = rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>');
  const forms: [string, (parts: Record<string, string>) => Parts][] = [
    ["elements with a prefix", prefixed],
    ["the strict form", strict],
    ["UTF-16", utf16],
  ];

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
    expect(await read(file, "A1:B3")).toEqual([
      [plain(1), plain(2)],
      [plain(""), plain(9)],
      [plain(3), plain(8)],
    ]);
  });

  test("cells that share a formula keep it when the first of them is written over", async () => {
    const bytes = workbookBytes({
      sheets: {
        表: rows(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$A$1</f><v>2</v></c></row>' +
            '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>',
        ),
      },
    });
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
      [2, "二 ", 't="str"><f>'],
      [3, "", 't="str"><f>'],
      [4, true, 't="b"><f>'],
      [5, "#DIV/0!", 't="e"><f>'],
    ] as const) {
      const { file, parts } = await changed(bytes, write(value));
      expect(await read(file, "B1")).toEqual([[computed(result)]]);
      expect(parts[firstSheet]).toContain(xml);
      await file.write({ sheet: "表", address: "A1" }, 1);
      expect(await read(file, "B1")).toEqual([[computed(5)]]);
    }
  });

  test("follow names and rows of other sheets", async () => {
    const parts = workbookParts({
      sheets: { 表: rows('<row r="1"><c r="A1"><v>1</v></c></row>'), 旁: rows('<row r="1"><c r="A1"><f>数*2</f><v>2</v></c></row>') },
    });
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
      "</workbook>",
      '<definedNames><definedName name="数">表!$A$1</definedName></definedNames></workbook>',
    );
    const { file } = await changed(packageOf(parts), write(21));
    expect(await read(file, "A1", "旁")).toEqual([[computed(42)]]);
  });
});
