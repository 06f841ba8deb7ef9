import { openFileSheets } from "../../src/files";
import { uncomputedCell, type SheetsError } from "../../src/workbook";
import { computed, plain } from "../port/openSpreadsheet";
import { alteredWorkbook, rows, workbookBytes } from "../xlsx/workbookBytes";
import { change, columnA, inColumnA, sheetOf } from "./columnA";

const values = async (bytes: Uint8Array, length: number, sheet?: string) => (await columnA(bytes, length, sheet)).map(({ value }) => value);

describe("values are read as the file holds them:", () => {
  test("numbers, texts, booleans, errors, blanks", async () => {
    const bytes = workbookBytes(
      sheetOf("<c><v>-1.5E3</v></c>", '<c t="str"><v>甲</v></c>', '<c t="b"><v>1</v></c>', '<c t="e"><v>#REF!</v></c>', '<c s="1"/>', "<c><v>1e999</v></c>"),
    );
    expect(await values(bytes, 7)).toEqual([-1500, "甲", true, "#REF!", "", "#NUM!", ""]);
  });

  test("shared and inline texts, rich ones joined, spoken ones left out, entities and escapes resolved", async () => {
    const strings =
      '<si><t>零</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></si>' +
      '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a&amp;&#x4E2D;_x000D_</t></si>';
    const bytes = workbookBytes({
      strings,
      ...sheetOf(
        '<c t="s"><v>3</v></c>',
        '<c t="s"><v>1</v></c>',
        '<c t="s"><v> 2 </v></c>',
        '<c t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c>',
        '<c t="s"/>',
        '<c t="s"></c>',
        '<c t="str"><v><![CDATA[<c>]]></v></c>',
      ),
    });
    expect(await values(bytes, 7)).toEqual(["a&中\r", "粗 细", "东京", "一二", "", "", "<c>"]);
  });

  test("numbers that are texts stay texts", async () => {
    const bytes = workbookBytes({
      strings: "<si><t>007</t></si>",
      ...sheetOf('<c t="s"><v>0</v></c>', '<c t="str"><v>12</v></c>', '<c t="inlineStr"><is><t>3.0</t></is></c>'),
    });
    expect(await values(bytes, 3)).toEqual(["007", "12", "3.0"]);
  });

  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/></cellXfs>';
  const dated = sheetOf('<c s="1"><v>44575</v></c>', '<c s="2"><v>44575.5</v></c>', '<c s="0"><v>44575</v></c>', "<c><v>44575</v></c>");

  test("dates are serial numbers", async () => {
    expect(await values(workbookBytes({ ...dated, styles }), 4)).toEqual([44575, 44575.5, 44575, 44575]);
  });

  test("dates of the calendar of 1904 are serial numbers of that of 1900; numbers stay", async () => {
    expect(await values(workbookBytes({ ...dated, styles, properties: ' date1904="1"' }), 4)).toEqual([46037, 46037.5, 44575, 44575]);
  });

  test.each([
    ['0!.0,"万"', 12680, "1.3万"],
    ['[&gt;=10000]0!.0,"万";0', 12680, "1.3万"],
    ['"!"0', 5, "!5"],
    ["0\\!", 5, "5!"],
    ["yyyy!-mm", 46082, "2026-03"],
    ['0,,"百万"', 1268000, "1百万"],
  ])("%s shows %d as %s, as a Chinese Excel does", async (code, value, shown) => {
    const own = `<numFmts count="1"><numFmt numFmtId="176" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>`;
    expect(await columnA(workbookBytes({ ...sheetOf(`<c s="1"><v>${value}</v></c>`), styles: own }), 1)).toMatchObject([{ kind: "number", value, shown }]);
  });

  test("dates that are written out, as strict files do", async () => {
    const bytes = workbookBytes(
      sheetOf(
        '<c t="d"><v>2026-01-15T12:00:00</v></c>',
        '<c t="d"><v>2026-01-15</v></c>',
        '<c t="d"><f>TODAY()</f><v>2026-01-15Z</v></c>',
        '<c t="d"><v>明天</v></c>',
      ),
    );
    expect(await columnA(bytes, 4)).toEqual([plain(46037.5), plain(46037), computed(46037), plain("明天")]);
  });
});

describe("formulas are read by their results:", () => {
  test("of every kind, with external links, shared and over an array", async () => {
    const bytes = workbookBytes(
      sheetOf(
        "<c><f>1+1</f><v>2</v></c>",
        '<c t="str"><f>"x"</f><v>x</v></c>',
        '<c t="str"><f>IF(1,"")</f><v></v></c>',
        "<c><f>[1]表!A1</f><v>9</v></c>",
        '<c><f t="shared" ref="A5:A6" si="0">B1*2</f><v>4</v></c>',
        '<c><f t="shared" si="0"/><v>6</v></c>',
        '<c><f t="array" ref="A7">SUM(B1:B2)</f><v>7</v></c>',
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    );
    const read = await columnA(bytes, 8);
    expect(read.map(({ value }) => value)).toEqual([2, "x", "", 9, 4, 6, 7, "#DIV/0!"]);
    expect(read.every(({ kind }) => kind !== "uncomputed")).toBe(true);
    expect(read.map(({ formula }) => formula)).toEqual(["=1+1", '="x"', '=IF(1,"")', "=[1]表!A1", "=B1*2", "=B2*2", "=SUM(B1:B2)", "=1/0"]);
  });

  test("one without a result is told, whatever is left of it", async () => {
    const bytes = workbookBytes(
      sheetOf("<c><f>1+1</f></c>", "<c><f>1+1</f><v/></c>", '<c><f t="shared" si="0"/></c>', '<c t="e"><f>A1</f></c>', '<c t="s"><f>A1</f></c>'),
    );
    expect(await columnA(bytes, 5)).toEqual(["=1+1", "=1+1", "=", "=A1", "=A1"].map((formula) => uncomputedCell(formula)));
  });
});

describe("cells are found", () => {
  test("without addresses and row numbers, in hidden rows and sheets, in areas anywhere", async () => {
    const grid = rows(
      '<row hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="XFD5"><v>5</v></c></row>',
    );
    const bytes = alteredWorkbook(
      change("xl/workbook.xml", (xml) => xml.replace('sheetId="2"', 'sheetId="2" state="veryHidden"')),
      { sheets: { 一: "<sheetData/>", 二: grid } },
    );
    const sheets = await openFileSheets(bytes);
    const { sheetNames, blocks } = await sheets.read([
      { sheet: "二", address: "A1:B1" },
      { sheet: "三", address: "A1" },
      { sheet: "二", address: "$D$5:B4" },
      { sheet: "一", address: "B2" },
    ]);
    expect(sheetNames).toEqual(["一", "二"]);
    expect(blocks.map((block) => block?.map((row) => row.map(({ value }) => value)))).toEqual([
      [[1, 2]],
      undefined,
      [
        ["", 3, 4],
        ["", "", ""],
      ],
      [[""]],
    ]);
  });

  test("of merged cells the first one only", async () => {
    const bytes = workbookBytes({
      sheets: {
        表: `${rows('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>')}<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1"/></mergeCells>`,
      },
    });
    const { blocks } = await (
      await openFileSheets(bytes)
    ).read([
      { sheet: "表", address: "A1:C2" },
      { sheet: "表", address: "B1:B2" },
    ]);
    expect(blocks.map((block) => block?.map((row) => row.map(({ value }) => value)))).toEqual([
      [
        [1, "", 3],
        ["", "", ""],
      ],
      [[""], [""]],
    ]);
  });

  test("under a merged area as large as the sheet, and one upside down", async () => {
    const merged = (reference: string) =>
      workbookBytes({ sheets: { 表: `${inColumnA("<c><v>1</v></c>", "<c><v>2</v></c>")}<mergeCells><mergeCell ref="${reference}"/></mergeCells>` } });
    expect(await values(merged("A1:XFD1048576"), 2)).toEqual([1, ""]);
    expect(await values(merged("C5:A1"), 2)).toEqual([1, 2]);
    expect(await values(merged("x"), 2)).toEqual([1, 2]);
  });

  test("with another cell in the last corner of the sheet", async () => {
    const bytes = workbookBytes({ sheets: { 表: rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>') } });
    expect(await values(bytes, 2)).toEqual([1, ""]);
  });

  test("by a sheet's name in capitals or not, as the name stands first", async () => {
    const bytes = workbookBytes({ sheets: { "Table A&amp;B": inColumnA("<c><v>1</v></c>") } });
    const sheets = await openFileSheets(bytes);
    expect((await sheets.read([])).sheetNames).toEqual(["Table A&B"]);
    expect(await values(bytes, 1, "TABLE a&b")).toEqual([1]);
  });

  test("beside a chart sheet, which is none", async () => {
    const bytes = alteredWorkbook(
      change("xl/_rels/workbook.xml.rels", (xml) => xml.replace("relationships/worksheet", "relationships/chartsheet")),
      {
        sheets: { 图: "", 表: inColumnA("<c><v>1</v></c>") },
      },
    );
    expect((await (await openFileSheets(bytes)).read([])).sheetNames).toEqual(["表"]);
    expect(await values(bytes, 1)).toEqual([1]);
  });
});

describe("places", () => {
  const refusal = async (run: (sheets: Awaited<ReturnType<typeof openFileSheets>>) => Promise<unknown>): Promise<unknown> =>
    run(await openFileSheets(workbookBytes())).then(
      () => "done",
      (error: unknown) => (error as SheetsError).code,
    );

  test("that are there can be selected, others are refused", async () => {
    expect(
      await refusal((sheets) =>
        sheets.select([
          { sheet: "表", address: "A1" },
          { sheet: "表", address: "B2:C3" },
        ]),
      ),
    ).toBe("done");
    expect(await refusal((sheets) => sheets.select([{ sheet: "别处", address: "A1" }]))).toBe("missing");
    expect(await refusal((sheets) => sheets.select([{ sheet: "表", address: "XFE1" }]))).toBe("missing");
    expect(await refusal((sheets) => sheets.read([{ sheet: "表", address: "A:C" }]))).toBe("missing");
  });

  test("nobody else changes a file: a listener is never called, and can be taken away", async () => {
    const listener = jest.fn();
    const unsubscribe = await (await openFileSheets(workbookBytes())).onChange(listener);
    await unsubscribe();
    expect(listener).not.toHaveBeenCalled();
  });
});
