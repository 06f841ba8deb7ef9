import { openFileSheets } from "../../src/files";
import { computed, plain } from "../port/openSpreadsheet";
import { alteredWorkbook, firstSheet, rows, workbookBytes, type Parts } from "../xlsx/workbookBytes";
import { change, columnA, sheetOf } from "./columnA";

describe("the package may be written otherwise:", () => {
  const one = sheetOf('<c t="s"><v>0</v></c>', "<c><f>1</f><v>2</v></c>");
  const workbook = { ...one, strings: "<si><t>甲</t></si>" };
  const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
  const wide = (xml: string) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(xml, "utf16le"));
  const mapParts =
    (alter: (xml: string, name: string) => string | Uint8Array) =>
    (parts: Record<string, string>): Parts =>
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, alter(xml, name)]));
  const renamed =
    (rename: (name: string) => string) =>
    (parts: Record<string, string>): Parts =>
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [rename(name), xml]));

  test.each<[string, (parts: Record<string, string>) => Parts]>([
    ["with a prefix everywhere", mapParts((xml, name) => (name.startsWith("xl/") && !name.endsWith(".rels") ? prefixed(xml) : xml))],
    [
      "in the strict namespaces",
      mapParts((xml) =>
        xml
          .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
      ),
    ],
    ["in UTF-16", mapParts((xml) => wide(xml))],
    ["in UTF-16 without a mark", mapParts((xml) => wide(xml).slice(2))],
    ["in UTF-16, the high bytes first", mapParts((xml) => Buffer.from(wide(xml)).swap16())],
    [
      "in GB 2312",
      (parts) => ({
        ...parts,
        "xl/sharedStrings.xml": Buffer.concat([
          Buffer.from('<?xml version="1.0" encoding="GB2312"?><sst><si><t>'),
          Uint8Array.of(0xbc, 0xd7),
          Buffer.from("</t></si></sst>"),
        ]),
      }),
    ],
    ["with a mark, a declaration and comments around", mapParts((xml) => `\uFEFF<?xml version="1.0"?>\n<!-- <sheetData> -->${xml}\n<!-- > -->\n`)],
    ["with names in other letters", renamed((name) => name.toUpperCase())],
    ["with targets from the root", change("xl/_rels/workbook.xml.rels", (xml) => xml.replaceAll('Target="', 'Target="/xl/'))],
    ["with targets that go up and down", change("xl/_rels/workbook.xml.rels", (xml) => xml.replaceAll('Target="', 'Target="./../xl/'))],
    ["with single quotes and blanks in tags", change(firstSheet, (xml) => xml.replaceAll(/="([^"]*)"/g, " = '$1'").replaceAll(/<\/(\w+)>/g, "</$1 >"))],
    [
      "with a thousand ranges that have names",
      change("xl/workbook.xml", (xml) =>
        xml.replace("</sheets>", `</sheets><definedNames>${'<definedName name="a">#REF!</definedName>'.repeat(10_000)}</definedNames>`),
      ),
    ],
  ])("%s", async (_name, alter) => {
    expect(await columnA(alteredWorkbook(alter, workbook), 2)).toEqual([plain("甲"), computed(2)]);
  });
});

describe("a large workbook", () => {
  const letters = "ABCDEFGHIJKLMNOPQRST";
  const sheetOfFigures = (seed: number): string =>
    rows(
      Array.from({ length: 2_000 }, (_, index) => {
        const row = index + 1;
        const figures = Array.from(letters.slice(1), (letter, column) => `<c r="${letter}${row}"><v>${seed + row * 20 + column + 1}</v></c>`);
        return `<row r="${row}"><c r="A${row}" t="s"><v>${index % 7}</v></c>${figures.join("")}</row>`;
      }).join(""),
    );
  const strings = Array.from({ length: 7 }, (_, index) => `<si><t>第${index}行</t></si>`).join("");
  const sheets = { 一: sheetOfFigures(0), 二: `${sheetOfFigures(1)}<mergeCells count="1"><mergeCell ref="B1999:C2000"/></mergeCells>` };

  test("is read whole, every cell in its place", async () => {
    const file = await openFileSheets(workbookBytes({ sheets, strings }));
    const { blocks } = await file.read([
      { sheet: "一", address: "A1:T2000" },
      { sheet: "二", address: "A1:T2000" },
      { sheet: "一", address: "S1999:T2001" },
    ]);
    const expected = (seed: number) =>
      Array.from({ length: 2_000 }, (_, row) => Array.from(letters, (_letter, column) => (column === 0 ? `第${row % 7}行` : seed + (row + 1) * 20 + column)));
    const found = blocks.map((block) => block?.map((line) => line.map(({ value }) => value)));
    const second = expected(1).map((line, row) =>
      line.map((value, column) => (row >= 1998 && (column === 1 || column === 2) && (row !== 1998 || column !== 1) ? "" : value)),
    );
    expect(found[0]).toEqual(expected(0));
    expect(found[1]).toEqual(second);
    expect(found[2]).toEqual([
      [39998, 39999],
      [40018, 40019],
      ["", ""],
    ]);
  });

  test("one shared text in every cell is refused where it would take too much", async () => {
    const long = `<si><t>${"长".repeat(30_000)}</t></si>`;
    const bytes = workbookBytes({
      sheets: { 表: rows(Array.from({ length: 2_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`).join("")) },
      strings: long,
    });
    await expect((await openFileSheets(bytes)).read([{ sheet: "表", address: "A1:A2000" }])).rejects.toMatchObject({
      code: "sheetTooLarge",
      details: ["表", 2],
    });
  });
});
