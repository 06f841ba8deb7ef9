import { strToU8, zipSync } from "fflate";
import { fillTemplate, reportModel } from "../../../src/report";
import { docxEntries, p } from "../docxFixture";
import { sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strings = (inner: string): Record<string, string> => ({
  "[Content_Types].xml": "<Types/>",
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${inner}</sst>`,
});
const zip = (entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])));
const carrying = (name: string, file: Uint8Array): Uint8Array => zip({ ...docxEntries(p("{年度}")), [name]: file });
const wide = (text: string, from = 0): Uint8Array =>
  Uint8Array.from([
    ...new Array<number>(from).fill(7),
    ...Array.from(text, (character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]).flat(),
    0,
  ]);

const SHEET = "word/embeddings/Microsoft_Excel_Sheet1.xlsx";
const IN_SHEET = "模板图表的数据表或嵌入的表格（Microsoft_Excel_Sheet1.xlsx）：";

test.each<[string, string, Uint8Array, string]>([
  ["a cell of a chart's workbook", SHEET, zip(strings("<si><t>{年度}年</t></si>")), `${IN_SHEET}{年度}：写在嵌入的表格`],
  ["one that is cut into runs", SHEET, zip(strings("<si><r><t>{年</t></r><r><rPr><b/></rPr><t>度}年</t></r></si>")), `${IN_SHEET}{年度}：`],
  [
    "with a prefix",
    SHEET,
    zip({
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:c t="inlineStr"><x:is><x:r><x:t>{机关</x:t></x:r><x:r><x:t>名称}</x:t></x:r></x:is></x:c></x:worksheet>`,
    }),
    `${IN_SHEET}{机关名称}：`,
  ],
  ["a wrong name", SHEET, zip(strings("<si><t>{机关名程}</t></si>")), `${IN_SHEET}{机关名程}：`],
  ["full-width braces", SHEET, zip(strings("<si><t>｛年度｝</t></si>")), `${IN_SHEET}“｛年度｝”：`],
  ["a list", SHEET, zip(strings("<si><t>{#一}</t></si>")), `${IN_SHEET}{#一}：`],
  [
    "a sheet's name",
    SHEET,
    zip({ "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets><sheet name="{年度}年"/></sheets></workbook>` }),
    `${IN_SHEET}{年度}：`,
  ],
  [
    "a cell of a binary workbook",
    "word/embeddings/Microsoft_Excel_Sheet.xlsb",
    zip({ "xl/sharedStrings.bin": wide("{年度}年", 3) }),
    "模板图表的数据表或嵌入的表格（Microsoft_Excel_Sheet.xlsb）：{年度}：",
  ],
  ["a cell of an old workbook", "word/embeddings/Sheet.xls", wide("甲{年度}年", 4), "模板图表的数据表或嵌入的表格（Sheet.xls）：{年度}："],
  [
    "another document",
    "word/embeddings/Microsoft_Word_Document.docx",
    zip(docxEntries("<w:p><w:r><w:t>{年</w:t></w:r><w:r><w:t>度}</w:t></w:r></w:p>")),
    "模板嵌入的文件（Microsoft_Word_Document.docx）：{年度}：",
  ],
  [
    "a drawing",
    "word/media/image1.svg",
    strToU8('<svg xmlns="http://www.w3.org/2000/svg"><style>a{color:red}</style><text>{机关名称}</text></svg>'),
    "模板图片（image1.svg）：{机关名称}：",
  ],
  ["a drawing of Windows", "word/media/image1.emf", wide("{机关名称}"), "模板图片（image1.emf）：{机关名称}："],
])("a tag in a file that the template carries is named: %s", (_, name, file, sentence) => {
  const faults = faultsOf(carrying(name, file));
  expect(faults).toHaveLength(1);
  expect(faults[0]?.slice(0, sentence.length)).toBe(sentence);
  expect(faults[0]).toMatch(/请在图表上点右键选“编辑数据”/u);
});

test("programs' own braces in such files are none, and files that are no zips harm nothing", () => {
  const formula = `<worksheet xmlns="${MAIN}"><f>SUM({"甲","乙"})</f><c uid="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/></worksheet>`;
  const files = {
    [SHEET]: zip({ ...strings("<si><t>公开</t></si>"), "xl/worksheets/sheet1.xml": formula }),
    "word/media/image1.png": wide("{年度}"),
    "word/media/image2.wmf": wide("{色}"),
    "word/embeddings/a.bin": new Uint8Array(),
  };
  expect(() => fillTemplate(zip({ ...docxEntries(p("{年度}")), ...files }), reportModel(sampleContent()))).not.toThrow();
});

test("a carried file that would explode is named, one that is damaged shows nobody a tag", () => {
  expect(faultsOf(carrying(SHEET, zip(strings(`<si><t>${"x".repeat(9 * 2 ** 20)}</t></si>`))))).toEqual([
    expect.stringMatching(/太大.*Microsoft_Excel_Sheet1\.xlsx/u),
  ]);
  expect(() => fillTemplate(carrying(SHEET, zip(strings("<si><t>{年度}</t></si>")).slice(0, 80)), reportModel(sampleContent()))).not.toThrow();
});
