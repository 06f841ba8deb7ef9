import { openFileSheets } from "../../src/files";
import { alteredWorkbook, firstSheet, rows, workbookBytes, type PlainWorkbook } from "../xlsx/workbookBytes";
import { change, columnA } from "./columnA";

const values = async (bytes: Uint8Array): Promise<unknown[]> => (await columnA(bytes, 2)).map(({ value }) => value);

/** Two cells: 7 and the shared text 甲. */
const first = '<c r="A1"><v>7</v></c>';
const second = '<c r="A2" t="s"><v>0</v></c>';
const workbook: PlainWorkbook = { sheets: { 表: rows(`<row r="1">${first}</row><row r="2">${second}</row>`), 旧: rows("") }, strings: "<si><t>甲</t></si>" };
const right = [7, "甲"];

const Z = 'xmlns:z="urn:z"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const strings = "xl/sharedStrings.xml";
const book = "xl/workbook.xml";

const altered = (part: string, before: string, after: string): Uint8Array =>
  alteredWorkbook(
    change(part, (xml) => {
      if (!xml.includes(before)) throw new Error(`${part} has no ${before}`);
      return xml.replace(before, after);
    }),
    workbook,
  );

describe("elements of another vocabulary are passed over with all that is in them:", () => {
  test.each<[string, string, string, string]>([
    ["a value before the value", firstSheet, "<v>7</v>", `<z:v ${Z}>9</z:v><v>7</v>`],
    ["a value without a prefix", firstSheet, "<v>7</v>", '<v xmlns="urn:z">9</v><v>7</v>'],
    ["one within a value", firstSheet, "<v>7</v>", `<v>7<z:v ${Z}>9</z:v></v>`],
    ["a cell behind the cell", firstSheet, first, `${first}<z:c ${Z} r="A1"><v>9</v></z:c>`],
    ["one that holds a cell of ours", firstSheet, first, `<z:c ${Z}><c r="A1"><v>9</v></c></z:c>${first}`],
    ["a formula", firstSheet, "<v>7</v>", `<z:f ${Z}>1+1</z:f><v>7</v>`],
    ["a row", firstSheet, '<row r="1">', `<z:row ${Z} r="1"><c r="A1"><v>9</v></c></z:row><row r="1">`],
    ["data", firstSheet, "<sheetData>", `<z:sheetData ${Z}><row r="1"><c r="A1"><v>9</v></c></row></z:sheetData><sheetData>`],
    ["merged cells", firstSheet, "</sheetData>", `</sheetData><z:mergeCells ${Z}><mergeCell ref="A1:A2"/></z:mergeCells>`],
    ["a part of a shared text", strings, "<t>甲</t>", `<z:t ${Z}>伪</z:t><t>甲</t>`],
    ["a shared text", strings, "<si>", `<z:si ${Z}><t>伪</t></z:si><si>`],
    ["a list of sheets", book, "<sheets>", `<z:sheets ${Z}><sheet name="表" r:id="rId2"/></z:sheets><sheets>`],
    ["a sheet", book, "<sheets>", `<sheets><z:sheet ${Z} name="表" r:id="rId2"/>`],
    [
      "a relationship",
      "xl/_rels/workbook.xml.rels",
      "<Relationship ",
      `<z:Relationship ${Z} Id="rId1" Type="a/worksheet" Target="worksheets/sheet2.xml"/><Relationship `,
    ],
  ])("%s", async (_what, part, before, after) => {
    expect(await values(altered(part, before, after))).toEqual(right);
  });

  test("in the strict form, under any prefix, and in files that know no namespaces", async () => {
    const foreign = `<z:v ${Z}>9</z:v><v>7</v>`;
    const strict = alteredWorkbook(
      (parts) => ({
        ...parts,
        [firstSheet]: (parts[firstSheet] ?? "").replace("<v>7</v>", foreign).replace(/xmlns="[^"]*"/u, 'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"'),
      }),
      workbook,
    );
    const prefixed = alteredWorkbook(
      change(firstSheet, (xml) =>
        xml
          .replaceAll(/<(\/?)(?=[a-z])/gu, "<$1表:")
          .replace("xmlns=", "xmlns:表=")
          .replace("<表:v>7", `<v>9</v><z:v ${Z}>9</z:v><表:v>7`),
      ),
      workbook,
    );
    const plain = alteredWorkbook(
      change(firstSheet, (xml) => xml.replace(/ xmlns="[^"]*"/u, "").replace("<v>7</v>", foreign)),
      workbook,
    );
    for (const bytes of [strict, prefixed, plain]) expect(await values(bytes)).toEqual(right);
  });

  test("what has a prefix that nobody declared may be anything: it is damaged", async () => {
    await expect(values(altered(firstSheet, "<v>7</v>", "<z:v>9</z:v><v>7</v>"))).rejects.toMatchObject({ code: "damaged" });
  });

  test("a part of another vocabulary is damaged", async () => {
    const bytes = alteredWorkbook(
      change(firstSheet, (xml) => xml.replace(/xmlns="[^"]*"/u, 'xmlns="urn:z"')),
      workbook,
    );
    await expect(values(bytes)).rejects.toMatchObject({ code: "damaged" });
  });
});

describe("attributes of another vocabulary say nothing:", () => {
  test.each<[string, string, string, string]>([
    ["the relationship of a sheet, before", book, 'r:id="rId1"', `${Z} z:id="rId2" r:id="rId1"`],
    ["and behind", book, 'r:id="rId1"', `r:id="rId1" ${Z} z:id="rId2"`],
    ["one without a prefix", book, 'r:id="rId1"', 'id="rId2" r:id="rId1"'],
    ["the address of a cell", firstSheet, '<c r="A1">', `<c ${Z} z:r="B1" r="A1">`],
    ["the kind of a cell", firstSheet, '<c r="A1">', `<c ${Z} z:t="s" r="A1">`],
    ["the number of a row", firstSheet, '<row r="1">', `<row ${Z} z:r="9" r="1">`],
    ["the name of a sheet", book, 'name="表"', `${Z} z:name="旧" name="表"`],
  ])("%s", async (_what, part, before, after) => {
    expect(await values(altered(part, before, after))).toEqual(right);
  });

  test("relationships of sheets have any prefix, and the strict namespace too", async () => {
    for (const [before, after] of [
      ["xmlns:r=", "xmlns:关系="],
      ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
    ] as const) {
      const prefix = after.includes("关系") ? " 关系:id=" : " r:id=";
      const bytes = alteredWorkbook(
        change(book, (xml) => xml.replace(before, after).replaceAll(" r:id=", prefix)),
        workbook,
      );
      expect(await values(bytes)).toEqual(right);
    }
  });
});

describe("of a choice of markup the branch is read that Excel reads:", () => {
  const choice = (requires: string, chosen: string, fallback: string, space = ""): string =>
    `<mc:AlternateContent ${MC} ${X14} xmlns:zz="urn:zz">${space}<mc:Choice Requires="${requires}">${chosen}</mc:Choice>${space}` +
    `<mc:Choice Requires="zz x14">${chosen}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback>${space}</mc:AlternateContent>`;
  const wrong = '<c r="A1"><v>9</v></c>';
  test.each<[string, string, string, string]>([
    ["around a value", firstSheet, "<v>7</v>", choice("zz", "<v>9</v>", "<v>7</v>")],
    ["with line breaks", firstSheet, "<v>7</v>", choice("zz", "<v>9</v>", "<v>7</v>", "\n")],
    ["within a value", firstSheet, "<v>7</v>", `<v>${choice("zz", "9", "7")}</v>`],
    ["within a text", strings, "甲", choice("zz", "伪", "甲", "\n")],
    ["around a cell", firstSheet, first, choice("zz", wrong, first)],
    ["around a row", firstSheet, `<row r="1">${first}</row>`, choice("nobody", `<row r="1">${wrong}</row>`, `<row r="1">${first}</row>`)],
    ["around a sheet", book, '<sheet name="表" sheetId="1" r:id="rId1"/>', choice("zz", '<sheet name="表" r:id="rId2"/>', '<sheet name="表" r:id="rId1"/>')],
    ["one in the other", firstSheet, first, choice("zz", wrong, choice("zz", wrong, first))],
    ["what Excel knows", firstSheet, first, choice("x14", first, wrong)],
  ])("%s", async (_what, part, before, after) => {
    expect(await values(altered(part, before, after))).toEqual(right);
  });

  test("without a branch that is understood there is nothing", async () => {
    const bytes = altered(firstSheet, first, `<mc:AlternateContent ${MC}><mc:Choice Requires="zz">${wrong}</mc:Choice></mc:AlternateContent>`);
    expect(await values(bytes)).toEqual(["", "甲"]);
  });
});

test("what is written into such a file goes into its cells", async () => {
  const sheets = await openFileSheets(altered(firstSheet, first, `<z:c ${Z} r="A1"><v>9</v></z:c>${first}`));
  await sheets.write({ sheet: "表", address: "A1" }, 8);
  expect(await values(await sheets.save())).toEqual([8, "甲"]);
});

test("the main part of a workbook has any name, as a binary one has, too", async () => {
  const bytes = alteredWorkbook(
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name.replace("workbook.xml", "workbook.bin"),
          name === "_rels/.rels" ? xml.replace("workbook.xml", "workbook.bin") : xml,
        ]),
      ),
    workbook,
  );
  expect(await values(bytes)).toEqual(right);
});

test.each(["0x10", "0o17", "0b0", "0X1F", "Infinity"])("what only JavaScript reads as a number is a text: %s", async (written) => {
  const [cell] = await columnA(workbookBytes({ sheets: { 表: rows(`<row r="1"><c r="A1"><v>${written}</v></c></row>`) } }), 1);
  expect(cell).toMatchObject({ kind: "text", value: written });
});

test("the number of a row is no such number either", async () => {
  await expect(columnA(workbookBytes({ sheets: { 表: rows('<row r="0x1"><c><v>1</v></c></row>') } }), 1)).rejects.toMatchObject({ code: "damaged" });
});
