import { readDocument } from "../../../src/documents";
import { docx, p, table } from "../../report/docxFixture";
import { cells, grids, lines } from "../documentText";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const related = (kind: string, xml: string): Record<string, string> => ({
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${TYPE}/${kind}" Target="${kind}.xml"/></Relationships>`,
  [`word/${kind}.xml`]: xml,
});
const run = (text: string, looks = ""): string => `<w:r>${looks === "" ? "" : `<w:rPr>${looks}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const read = async (body: string, entries = {}): Promise<string[]> => lines(await readDocument(docx(body, entries)));

test("paragraphs, breaks and tables stand in their order, and know their place", async () => {
  const document = await readDocument(docx(`${p("甲")}<w:p>${run("乙")}<w:r><w:br/></w:r>${run("丙")}</w:p>${table([["一", "2"]])}<w:p/>${p("　丁 ")}`));
  expect(lines(document)).toEqual(["甲", "乙", "丙", "[1×2]", "丁"]);
  expect(document.blocks.map(({ place }) => place)).toEqual([{ paragraph: 1 }, { paragraph: 2 }, { paragraph: 3 }, { table: 1 }, { paragraph: 4 }]);
});

const text = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>";
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="urn:x"';

test.each([
  ["a simple field", `<w:p>${run("共")}<w:fldSimple w:instr="DOCPROPERTY">${run("12")}</w:fldSimple>${run("件")}</w:p>`, ["共12件"]],
  ["a field with its code", `<w:p>${run("共")}${field("QUOTE 99", run("12"))}${run("件")}</w:p>`, ["共12件"]],
  [
    "a field in the code of a field",
    `<w:p>${field(`</w:instrText></w:r>${field("PAGE", run("7"))}<w:r><w:instrText>`, run("12"))}${run("件")}</w:p>`,
    ["12件"],
  ],
  ["a field that was never closed", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("7")}</w:p>${p("后")}`, ["后"]],
  [
    "tracked changes, accepted",
    `<w:p>${run("共")}<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>${run("12")}</w:ins><w:moveFrom>${run("9")}</w:moveFrom><w:moveTo>${run("件")}</w:moveTo></w:p>`,
    ["共12件"],
  ],
  ["a paragraph whose end was deleted", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("收到")}</w:p>${p("12件")}`, ["收到12件"]],
  ["hidden words", `<w:p>${run("共")}${run("99", "<w:vanish/>")}${run("12", '<w:vanish w:val="0"/>')}</w:p>`, ["共12"]],
  [
    "what was struck out, and the number of a note",
    `<w:p>${run("5", "<w:strike/>")}${run("6")}${run("2", '<w:vertAlign w:val="superscript"/>')}</w:p>`,
    ["［5］6［2］"],
  ],
  ["the number of a note that is raised by half points", `<w:p>${run("12")}${run("1", '<w:position w:val="6"/><w:sz w:val="11"/>')}</w:p>`, ["12［1］"]],
  ["digits that are too small to be seen", `<w:p>${run("7", '<w:sz w:val="2"/>')}${run("12", '<w:sz w:val="21"/>')}</w:p>`, ["［7］12"]],
  ["white digits", `<w:p>${run("7", '<w:color w:val="FFFFFF"/>')}${run("12", '<w:color w:val="auto"/>')}</w:p>`, ["［7］12"]],
  ["white digits on a ground", `<w:p>${run("7", '<w:color w:val="FFFFFF"/><w:shd w:fill="003366"/>')}${run("12")}</w:p>`, ["712"]],
  [
    "white digits in a paragraph with a ground",
    `<w:p><w:pPr><w:shd w:val="clear" w:fill="003366"/></w:pPr>${run("12", '<w:color w:val="FFFFFF"/>')}</w:p>`,
    ["12"],
  ],
  ["white words", `<w:p>${run("共", '<w:color w:val="FFFFFF"/>')}${run("12")}</w:p>`, ["共12"]],
  [
    "what a control asks for while nothing is typed into it",
    `<w:p>${run("共")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("点击输入 2024")}</w:sdtContent></w:sdt>${run("12")}</w:p>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("单击此处")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${p("填了的")}</w:sdtContent></w:sdt>`,
    ["共12", "填了的"],
  ],
  ["a note below the page", `<w:p>${run("12")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, ["12［注2］"]],
  [
    "controls, tags and links",
    `<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent>${run("甲")}</w:sdtContent></w:sdt><w:smartTag>${run("乙")}</w:smartTag><w:hyperlink>${run("丙")}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
    ["甲乙丙"],
  ],
  ["characters with their pronunciation", `<w:p><w:r><w:ruby><w:rt>${run("jiǎ")}</w:rt><w:rubyBase>${run("甲")}</w:rubyBase></w:ruby></w:r></w:p>`, ["甲"]],
  [
    "a text box in two kinds of markup, once",
    `<w:p>${run("甲")}<w:r><mc:AlternateContent ${MC}><mc:Choice Requires="x"><w:drawing>${text}</w:drawing></mc:Choice><mc:Fallback><w:pict>${text}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ["甲", "框"],
  ],
  ["a text box of older markup", `<w:p>${run("甲")}<w:r><w:pict>${text}</w:pict></w:r></w:p>`, ["甲", "框"]],
  ["a table of contents", `<w:p>${field("TOC \\o", `${run("一、总体情况")}<w:r><w:tab/></w:r>${run("1")}`)}</w:p>${p("正文")}`, ["正文"]],
])("%s", async (_, body, expected) => {
  expect(await read(body)).toEqual(expected);
});

const levels = (...formats: readonly (readonly [string, string])[]): string =>
  formats
    .map(([format, written], level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${written}"/></w:lvl>`)
    .join("");
const numbering = related(
  "numbering",
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels(["chineseCountingThousand", "%1、"], ["japaneseCounting", "（%2）"], ["decimal", "%3."])}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${levels(["bullet", "\uf0b7"])}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
);
const item = (words: string, level: number, list = 1): string =>
  p(words, `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`);

test("numbers that Word counts stand before their paragraphs, each level beginning anew below the next", async () => {
  const body = [
    item("总体情况", 0),
    item("主动公开", 1),
    item("依申请公开", 1),
    item("甲", 2),
    item("乙", 2),
    item("存在问题", 0),
    item("问题", 1),
    item("点", 0, 2),
    item("丙", 2, 3),
  ];
  expect(await read(body.join(""), numbering)).toEqual([
    "一、总体情况",
    "（一）主动公开",
    "（二）依申请公开",
    "1.甲",
    "2.乙",
    "二、存在问题",
    "（一）问题",
    "点",
    "1.丙",
  ]);
});

test("in a table they are never a part of the figure behind them", async () => {
  const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
  const document = await readDocument(docx(`<w:tbl><w:tr>${cell(item("属于国家秘密", 2))}${cell(item("5", 2))}${cell(p("3"))}</w:tr></w:tbl>`, numbering));
  expect(cells(grids(document)[0])).toEqual(["0,0 1.属于国家秘密", "0,1 ［2.］5", "0,2 3"]);
});

test("headings are known by their styles and by their outline, the title too", async () => {
  const style = (id: string, name: string, more = ""): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = related(
    "styles",
    `<w:styles ${W}>${style("a", "Title")}${style("b", "heading 1")}${style("c", "own", '<w:basedOn w:val="b"/>')}${style("d", "x", "<w:rPr><w:vanish/></w:rPr>")}</w:styles>`,
  );
  const styled = (words: string, id: string): string => p(words, `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`);
  const document = await readDocument(
    docx(
      styled("题", "a") + styled("一", "b") + styled("二", "c") + styled("没有", "d") + p("三", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') + p("文"),
      styles,
    ),
  );
  expect(document.blocks.map((block) => (block.kind === "paragraph" ? [block.text, block.level] : []))).toEqual([
    ["题", 1],
    ["一", 2],
    ["二", 2],
    ["三", 3],
    ["文", undefined],
  ]);
});

describe("cells of tables", () => {
  const cell = (words: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
  const readCells = async (rows: readonly string[]): Promise<string[]> =>
    cells(grids(await readDocument(docx(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`)))[0]);
  const across = (span: number): string => `<w:gridSpan w:val="${span}"/>`;
  const begins = '<w:vMerge w:val="restart"/>';
  const goesOn = "<w:vMerge/>";

  test("merges over columns and rows are one cell, where the row begins behind some columns too", async () => {
    expect(
      await readCells([
        cell("甲", begins) + cell("乙", across(2)),
        cell("", goesOn) + cell("1") + cell("2"),
        `<w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell("3")}`,
      ]),
    ).toEqual(["0,0 2×1 甲", "0,1 1×2 乙", "1,1 1", "1,2 2", "2,0 1×2 ", "2,2 3"]);
  });

  test("merges of older markup, and one that goes on from no cell", async () => {
    expect(
      await readCells([cell("甲", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("1"), cell("乙", goesOn) + cell("2") + cell("3")]),
    ).toEqual(["0,0 1×2 甲", "0,2 1", "1,0 乙", "1,1 2", "1,2 3"]);
  });

  test("rows that were deleted or are hidden are none; rows and cells in controls are some", async () => {
    expect(
      await readCells([
        `<w:trPr><w:del/></w:trPr>${cell("9")}${cell("9")}`,
        `<w:trPr><w:hidden/></w:trPr>${cell("8")}${cell("8")}`,
        `<w:sdt><w:sdtContent>${cell("甲")}</w:sdtContent></w:sdt>${cell("1")}`,
      ]),
    ).toEqual(["0,0 甲", "0,1 1"]);
  });

  test("a table in a cell is a table of its own; a picture says that it is one; several paragraphs are lines", async () => {
    const document = await readDocument(
      docx(
        `<w:tbl><w:tr><w:tc>${p("上文")}${table([["甲", "1"]])}<w:p/></w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc><w:p><w:r><w:drawing><a:blip xmlns:a="urn:a"/></w:drawing></w:r></w:p></w:tc><w:tc>${p("1")}${p("2")}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(lines(document)).toEqual(["上文", "[1×2]", "[1×2]"]);
    expect(cells(grids(document)[1])).toEqual(["0,0 ［图片］", "0,1 1\n2"]);
  });
});

test.each([
  ["a zip that breaks off", docx(p("甲")).subarray(0, 300), "workbook"],
  ["a body that is no XML", docx("<w:p>"), "damaged"],
  ["entities that explode", docx(p("甲"), { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }), "damaged"],
  ["elements within elements", docx("<w:sdt><w:sdtContent>".repeat(3000) + "</w:sdtContent></w:sdt>".repeat(3000)), "damaged"],
  ["what explodes", docx(`<w:p>${" ".repeat(50 * 2 ** 20)}</w:p>`), "tooLarge"],
])("%s is refused by name", async (_, bytes, code) => {
  await expect(readDocument(bytes)).rejects.toMatchObject({ name: "DocumentError", code });
});

test("a cell that a control asks for keeps its place, blank; white digits in a cell with a ground are read", async () => {
  const asked = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:tc>${p("0")}</w:tc></w:sdtContent></w:sdt>`;
  const ground = `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="2F5496"/></w:tcPr><w:p>${run("12", '<w:color w:val="FFFFFF"/>')}</w:p></w:tc>`;
  const document = await readDocument(docx(`<w:tbl><w:tr><w:tc>${p("甲")}</w:tc>${asked}${ground}</w:tr></w:tbl>`));
  expect(cells(grids(document)[0])).toEqual(["0,0 甲", "0,1 ", "0,2 12"]);
});
