import { strToU8, zipSync } from "fflate";
import { openFileSheets } from "../../src/files";
import { XlsxError, XlsxPackage } from "../../src/xlsx";
import { compound } from "../ooxml/compound";
import { ole2 } from "./ole2";
import { alteredWorkbook, firstSheet, packageOf, rows, workbookBytes, workbookParts, type Parts } from "./workbookBytes";

async function refusal(bytes: Uint8Array): Promise<XlsxError> {
  try {
    const file = new XlsxPackage(bytes);
    const sheets = await openFileSheets(bytes);
    await sheets.read(file.sheetNames.map((sheet) => ({ sheet, address: "A1:J31" })));
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("not refused");
}

const random = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 256);
/** A name of 5 letters in a field of 54 bytes, then once more in wide letters, filled up with blanks. */
const owner = new Uint8Array(165).fill(0x20);
owner.set([5, ...strToU8("clerk")]);
owner.set([5, 0, ...Buffer.from("clerk", "utf16le")], 55);

/** The user name 张三 in GB 18030, whose length counts letters. */
const chineseOwner = owner.slice();
chineseOwner.set([2, 0xd5, 0xc5, 0xc8, 0xfd, 0x20]);

const chartsAlone = alteredWorkbook((parts) => ({
  ...parts,
  "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("relationships/worksheet", "relationships/chartsheet"),
}));

/** A package whose main part is this one. */
const mainPart = (name: string, content: string): Uint8Array =>
  packageOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${name}"/></Relationships>`,
    [name]: content,
    [`${name.split("/").slice(0, -1).join("/")}/_rels/${name.split("/").at(-1) ?? ""}.rels`.replace(/^\//, "")]: "<Relationships/>",
  });

const office = (name: string): Uint8Array => packageOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<Relationships/>", [name]: "<x/>" });
const without =
  (name: string) =>
  (parts: Record<string, string>): Parts =>
    Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name));
const gb18030 = Uint8Array.of(0xbb, 0xfa, 0xb9, 0xd8, 0x2c, 0xc4, 0xea, 0xb6, 0xc8, 0x0d, 0x0a);

describe("a file that is something else is refused by name:", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(0), "empty", /是空的/],
    ["a CSV", strToU8("机关,年度\n某镇,2023\n"), "text", /CSV/],
    ["a CSV as Excel in China saves it", gb18030, "text", /CSV/],
    ["a CSV in a western encoding", Uint8Array.of(...strToU8("a,b"), 0x93, 0x3f, 0x94, 0x0a), "text", /CSV/],
    ["an OFD document", packageOf({ "OFD.xml": "<x/>", "Doc_0/Document.xml": "<x/>" }), "ofd", /OFD/],
    ["a spreadsheet of Numbers", packageOf({ "Index/Document.iwa": "x" }), "numbers", /Numbers/],
    ["a web page", strToU8("\n<html><table></table></html>"), "webPage", /网页/],
    ["an XML spreadsheet of 2003", strToU8('<?xml version="1.0"?><Workbook/>'), "xml", /XML/],
    ["a web page that begins as XML", strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'), "webPage", /网页/],
    ["a PDF", strToU8("%PDF-1.7\n"), "pdf", /PDF/],
    ["an old .xls or .et", ole2("Workbook"), "oldFormat", /\.xls 或 \.et/],
    ["an old Word document", ole2("WordDocument"), "word", /Word 文档/],
    ["an old presentation", ole2("PowerPoint Document"), "powerPoint", /演示文稿/],
    ["a workbook under a password", ole2("EncryptedPackage"), "encrypted", /密码/],
    ["a Word document", office("word/document.xml"), "word", /Word 文档/],
    ["a presentation", office("ppt/presentation.xml"), "powerPoint", /演示文稿/],
    ["a binary workbook", office("xl/workbook.bin"), "binaryWorkbook", /\.xlsb/],
    ["an OpenDocument spreadsheet", packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), "openDocument", /\.ods/],
    ["a zip of workbooks", zipSync({ "某镇.xlsx": workbookBytes() }), "archive", /解压/],
    ["a workbook under rights management", ole2("DRMEncryptedTransform"), "rightsManaged", /权限管理/],
    ["a file that security software has encrypted", Uint8Array.of(0x62, 0x14, 0x23, 0x65, ...random), "guarded", /文档加密软件/],
    ["one that names its software", strToU8(`\0\x01E-SafeNet\0LOCK${"\x03\xff".repeat(400)}`, true), "guarded", /解密/],
    ["one with a readable header", strToU8(`%TSD-Header-###%${"\x03\xff".repeat(400)}`, true), "guarded", /解密/],
    ["one with a header that nobody knows", random, "notXlsx", /文档加密软件加了密.+另存为/],
    ["what Excel keeps beside an open workbook", owner, "owner", /临时文件/],
    ["the same of a clerk with a Chinese name", chineseOwner, "owner", /临时文件/],
    ["a workbook of Excel 97 with a Word document in it", compound(["Workbook", "MBD0001"], ["WordDocument"]), "oldFormat", /\.xls 或 \.et/],
    ["an old Word document with a workbook in it", compound(["WordDocument", "ObjectPool"], ["Workbook"]), "word", /Word 文档/],
    ["a Word document whose main part has another name", mainPart("word/document2.xml", "<w:document xmlns:w='x'/>"), "word", /Word 文档/],
    ["a presentation whose main part has another name", mainPart("main.xml", "<presentation/>"), "powerPoint", /演示文稿/],
    ["a binary workbook whose main part has another name", mainPart("xl/workbook2.bin", "x"), "binaryWorkbook", /\.xlsb/],
    ["a package without the list of its types", packageOf(without("[Content_Types].xml")(workbookParts())), "damaged", /损坏处：\[Content_Types\]\.xml/],
    ["what is left of a package", packageOf({ "xl/worksheets/sheet1.xml": "<x/>" }), "damaged", /损坏处：\[Content_Types\]\.xml/],
    ["a workbook of charts alone", chartsAlone, "noWorksheets", /没有工作表/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "picture", /图片/],
    ["a RAR", strToU8("Rar!\x1a\x07\x01\x00"), "archive", /解压/],
    ["a letter of Outlook", compound(["__nameid_version1.0", "__properties_version1.0"], ["x"]), "email", /邮件.+附件/],
    ["what Windows keeps of pictures", compound(["Catalog", "1"], ["x"]), "noTable", /别的程序/],
    ["a letter", strToU8("Received: from a\r\n by b\r\nFrom: 甲 <a@b>\r\nSubject: x\r\n\r\n"), "email", /邮件/],
    ["a web page in one file", strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n<html>'), "webPage", /\.mht/],
    ["the same of a browser", strToU8("From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n"), "webPage", /\.mht/],
    ["rich text", strToU8("{\\rtf1\\ansi abc}"), "word", /\.rtf/],
    ["a table with colons", strToU8("甲: 1\r\n乙: 2\r\n"), "text", /CSV/],
    ["an Office package of another kind", office("visio/document.xml"), "notXlsx", /不是 Excel 工作簿/],
  ])("%s", async (_name, bytes, code, sentence) => {
    const error = await refusal(bytes);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(sentence)]);
  });

  test("in English too", async () => {
    const error = await refusal(ole2("Workbook"));
    expect(error.sentence("en-US")).toMatch(/old format \(\.xls or \.et, perhaps renamed\)/);
    expect(error.sentence("zh-CN")).toBe(error.message);
  });
});

/** A workbook whose one cell shows a shared text. */
const sharing = { sheets: { 表: rows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') }, strings: "<si><t>甲</t></si>" };

describe("a damaged file is refused, and the place named:", () => {
  test("cut off anywhere", async () => {
    const whole = workbookBytes(sharing);
    for (let length = 4; length < whole.length; length += 7) expect((await refusal(whole.slice(0, length))).code).toBe("incomplete");
  });

  test.each(["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", firstSheet, "xl/sharedStrings.xml"])("without %s", async (part) => {
    const error = await refusal(alteredWorkbook(without(part), sharing));
    expect([error.code, error.message]).toEqual(["damaged", expect.stringContaining(part)]);
  });

  test.each(["_rels/.rels", "xl/workbook.xml", firstSheet, "xl/sharedStrings.xml"])("a part that breaks off: %s", async (part) => {
    const broken = alteredWorkbook((parts) => ({ ...parts, [part]: (parts[part] ?? "").slice(0, -9) }), sharing);
    const error = await refusal(broken);
    expect(error.code).toBe("damaged");
    expect(error.message).toContain(`损坏处：${part === firstSheet ? `工作表“表”，即 ${part}` : part}）`);
    expect(error.sentence("en-US")).toContain(`damaged (at ${part === firstSheet ? `sheet “表”, which is ${part}` : part})`);
  });

  test("shared texts with tags that do not match", async () => {
    expect((await refusal(workbookBytes({ ...sharing, strings: "<si><t>甲</si></t>" }))).code).toBe("damaged");
  });

  test("a shared text that is not there", async () => {
    expect((await refusal(workbookBytes({ ...sharing, strings: "" }))).details).toEqual(["xl/sharedStrings.xml"]);
  });

  test("a cell without a place", async () => {
    const error = await refusal(workbookBytes({ sheets: { 一: rows(""), 二: rows('<row r="1"><c r="1A"><v>1</v></c></row>') } }));
    expect([error.code, error.message]).toEqual(["damaged", expect.stringContaining("工作表“二”，即 xl/worksheets/sheet2.xml")]);
  });

  test("a workbook without sheets", async () => {
    expect((await refusal(workbookBytes({ sheets: {} }))).details).toEqual(["xl/workbook.xml"]);
  });

  test("one bit flipped within a figure, where the file still reads", async () => {
    const parts = workbookParts({ sheets: { 表: rows('<row r="1"><c r="A1"><v>12345</v></c></row>') } });
    const stored = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 0 });
    const at = Buffer.from(stored).indexOf("12345");
    stored[at] = (stored[at] ?? 0) ^ 2;
    const error = await refusal(stored);
    expect([error.code, error.message]).toEqual(["damaged", expect.stringContaining(firstSheet)]);
  });

  test("sizes that the package declares too small: nothing is unpacked beyond them", async () => {
    const bytes = workbookBytes({ sheets: { 表: rows(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"甲".repeat(400)}</t></is></c></row>`) } });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 40, true);
    expect((await refusal(bytes)).code).toBe("damaged");
  });
});

describe("a file that would take too much is refused, with the limit:", () => {
  test("a file over 16 MB", async () => {
    const bytes = new Uint8Array(17 * 2 ** 20);
    bytes.set([0x50, 0x4b, 0x03, 0x04]);
    expect((await refusal(bytes)).message).toMatch(/17 MB，超过 16 MB 的上限/);
  });

  test("a zip bomb: nothing is unpacked", async () => {
    const bomb = packageOf({ ...workbookParts(), [firstSheet]: new Uint8Array(40 * 2 ** 20) });
    const error = await refusal(bomb);
    expect([error.code, error.message]).toEqual(["sheetTooLarge", expect.stringMatching(/工作表“表”太大.+删去表下面的空行/u)]);
  });

  test("a sheet with a million formatted blank rows: what to do is said", async () => {
    const row = (number: number) => `<row r="${number}" s="11" customFormat="1"><c r="A${number}" s="11"/></row>`;
    const error = await refusal(workbookBytes({ sheets: { 三: rows(Array.from({ length: 450_000 }, (_, index) => row(index + 1)).join("")) } }));
    expect([error.code, error.details[0], error.message]).toEqual(["sheetTooLarge", "三", expect.stringContaining("请删去表下面的空行")]);
    expect(error.sentence("en-US")).toContain("blank rows below");
  });

  test("a bomb in a part that nobody reads harms nobody", () => {
    const file = new XlsxPackage(packageOf({ ...workbookParts(), "xl/media/image1.png": new Uint8Array(40 * 2 ** 20) }));
    expect(file.sheet("表").cells.values).toEqual([1]);
  });

  test("very many parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_, index) => [`p${index}`, "x"]));
    expect((await refusal(packageOf(parts))).message).toMatch(/5000 个/);
  });

  test("a zip64 directory that claims billions of parts", async () => {
    const bytes = workbookBytes();
    const end = Buffer.from(bytes).lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6));
    const start = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 16, true);
    const record = new DataView(new ArrayBuffer(56 + 20));
    record.setUint32(0, 0x06064b50, true);
    record.setUint32(32, 0xffffffff, true);
    record.setUint32(48, start, true);
    record.setUint32(56, 0x07064b50, true);
    record.setUint32(56 + 8, end, true);
    const claiming = new Uint8Array([...bytes.slice(0, end), ...new Uint8Array(record.buffer), ...bytes.slice(end)]);
    expect((await refusal(claiming)).code).toBe("tooManyParts");
  });

  test("entity bombs, also behind a long comment", async () => {
    const dtd = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
    for (const before of ["", `<!--${" ".repeat(3_000)}-->`]) {
      const error = await refusal(alteredWorkbook((parts) => ({ ...parts, [firstSheet]: before + dtd + (parts[firstSheet] ?? "") })));
      expect([error.code, error.details]).toEqual(["refused", [firstSheet]]);
    }
  });

  test.each<[string, string, string, string]>([
    ["merged cells by the ten thousand", `${rows("")}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_001)}</mergeCells>`, "tooManyMerges", "表"],
    ["texts without end", rows(`<row r="1"><c r="A1" t="str"><v>${"甲".repeat(2 ** 21)}</v></c></row>`), "sheetTooLarge", "表"],
    ["one cell written again and again", rows(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(400)}</row>`), "damaged", firstSheet],
    ["rows that never close", rows("<row>".repeat(400_000)), "damaged", firstSheet],
  ])("%s", async (_name, xml, code, place) => {
    const error = await refusal(workbookBytes({ sheets: { 表: xml } }));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(place)]);
  });

  test("a workbook part that lists sheets by the ten thousand", async () => {
    const sheets = '<sheet name="a" sheetId="9" r:id="rId1"/>'.repeat(10_000);
    const error = await refusal(
      alteredWorkbook((parts) => ({ ...parts, "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("</sheets>", `${sheets}</sheets>`) })),
    );
    expect([error.code, error.details]).toEqual(["tooLarge", ["xl/workbook.xml", 0.25]]);
  });
});
