import { strToU8 } from "fflate";
import { openFileSheets } from "../../src/files";
import { alteredWorkbook, firstSheet, packageOf, rows, workbookBytes, workbookParts } from "./workbookBytes";

const workbook = { sheets: { 表: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }, strings: "<si><t>甲乙</t></si>" };
const strings = "xl/sharedStrings.xml";

const read = async (bytes: Uint8Array): Promise<unknown> =>
  (await (await openFileSheets(bytes)).read([{ sheet: "表", address: "A1" }])).blocks[0]?.[0]?.[0]?.value;

/** A workbook in one of whose parts these bytes stand between 甲 and 乙. */
function holding(written: string | readonly number[]): Uint8Array {
  const [before = "", behind = ""] = (workbookParts(workbook)[strings] ?? "").split("乙");
  const between = typeof written === "string" ? strToU8(written) : Uint8Array.from(written);
  return packageOf({ ...workbookParts(workbook), [strings]: Uint8Array.of(...strToU8(before), ...between, ...strToU8(`乙${behind}`)) });
}

describe("what is no text of XML is damaged, and never printed as another character:", () => {
  test.each<[string, string | readonly number[]]>([
    ["bytes that are no UTF-8", [0xe5, 0x8f, 0xff]],
    ["GB 18030 in what calls itself nothing", [0xd6, 0xd0]],
    ["half a pair in UTF-8", [0xed, 0xa1, 0x82]],
    ["an entity that XML has not", "&nbsp;"],
    ["an ampersand alone", "& "],
    ["a number beyond all characters", "&#x110000;"],
    ["the number of nothing", "&#0;"],
    ["half a pair by its number", "&#xD842;"],
    ["a control character", "\u0001"],
    ["one by its number", "&#1;"],
    ["no character", "\uFFFF"],
  ])("%s", async (_what, written) => {
    await expect(read(holding(written))).rejects.toMatchObject({ code: "damaged", details: [strings] });
  });

  test("in attributes and in elements that nobody reads as well", async () => {
    for (const more of ['<phoneticPr fontId="&nbsp;"/>', "<extLst><ext>&#0;</ext></extLst>"])
      await expect(read(workbookBytes({ ...workbook, strings: `<si><t>甲</t>${more}</si>` }))).rejects.toMatchObject({ code: "damaged" });
  });
});

test.each([
  ["&lt;&#x20BB7;&#30002;", "甲<𠮷甲乙"],
  ["_x0001_", "甲\u0001乙"],
  ["<![CDATA[&nbsp;]]><!-- & &nbsp; -->", "甲&nbsp;乙"],
  ["\t\u0085", "甲\t\u0085乙"],
])("what Excel writes is read: %s", async (written, text) => {
  expect(await read(holding(written))).toBe(text);
});

describe("sheets whose relationship leads nowhere are damaged, by their names:", () => {
  const relationships = "xl/_rels/workbook.xml.rels";
  const broken = (part: string, before: string | RegExp, after: string): Uint8Array =>
    alteredWorkbook((parts) => ({ ...parts, [part]: (parts[part] ?? "").replace(before, after) }), { sheets: { 一: rows(""), 三: rows("") } });
  test.each<[string, string, RegExp | string, string]>([
    ["to none", "xl/workbook.xml", 'r:id="rId2"', 'r:id="rId9"'],
    ["without one", "xl/workbook.xml", ' r:id="rId2"', ""],
    ["out of the file", relationships, 'Target="worksheets/sheet2.xml"', 'Target="http://a/b.xml" TargetMode="External"'],
    ["to nothing", relationships, 'Target="worksheets/sheet2.xml"', 'Target=""'],
  ])("%s", async (_what, part, before, after) => {
    await expect(openFileSheets(broken(part, before, after))).rejects.toThrow("损坏处：工作表“三”，文件里找不到它的内容");
  });

  test("two relationships of one id: nobody knows which is meant", async () => {
    const twice = broken(relationships, "</Relationships>", '<Relationship Id="rId2" Type="a/worksheet" Target="worksheets/sheet1.xml"/></Relationships>');
    await expect(openFileSheets(twice)).rejects.toMatchObject({ code: "damaged", details: [relationships] });
  });
});

test("a list of parts that leads nowhere is called what it is", async () => {
  const bytes = workbookBytes();
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(Buffer.from(bytes).lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6)) + 16, 7, true);
  const opened = openFileSheets(bytes);
  await expect(opened).rejects.toThrow("损坏处：文件末尾的目录");
});

test("the name of the first sheet's part is said beside the sheet", async () => {
  const torn = alteredWorkbook((parts) => ({ ...parts, [firstSheet]: "<worksheet>" }));
  await expect((await openFileSheets(torn)).survey()).rejects.toThrow(`工作表“表”，即 ${firstSheet}`);
});
