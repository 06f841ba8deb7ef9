import { documentHtml, documentText } from "../../src/html";
import { numberText } from "../../src/html/word/numberFormat";
import { docx, p } from "../report/docxFixture";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const HIDDEN = "<w:rPr><w:vanish/></w:rPr>";
const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const paragraph = (...content: string[]): string => `<w:p>${content.join("")}</w:p>`;

/** A document with styles and numbering, and the parts that list them. */
function document(body: string, { styles = "", numbering = "" } = {}): Uint8Array {
  const part = (root: string, content: string): string => `<w:${root} xmlns:w="${W}">${content}</w:${root}>`;
  const relation = (id: string, type: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${type}.xml"/>`;
  return docx(body, {
    "word/styles.xml": part("styles", styles),
    "word/numbering.xml": part("numbering", numbering),
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "styles")}${relation("rId2", "numbering")}</Relationships>`,
  });
}
const linesOf = async (body: string, parts = {}): Promise<string[]> => (await documentHtml(document(body, parts))).trim().split("\n");

describe("results of fields", () => {
  const field = `<w:fldSimple w:instr=" DOCPROPERTY 联系人 ">${run("张三")}</w:fldSimple>`;

  test("are text of the page, simple ones and those in pieces, and what other wrappers hold", async () => {
    const pieces = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("1月")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const wrapped = `<w:customXml w:element="x">${run("甲")}</w:customXml><w:moveTo w:id="1" w:author="a">${run("乙")}</w:moveTo><w:r><w:ruby><w:rt>${run("bing")}</w:rt><w:rubyBase>${run("丙")}</w:rubyBase></w:ruby></w:r>`;
    expect(await linesOf(paragraph(run("联系人："), field, run("，"), pieces) + paragraph(wrapped))).toEqual(["<p>联系人：张三，1月</p>", "<p>甲乙丙</p>"]);
  });

  test("are in the plain text too", async () => {
    expect((await documentText(document(paragraph(run("联系人："), field)))).trim()).toBe("联系人：张三");
  });
});

describe("hidden text", () => {
  test("is not on the page: of itself, by its styles, by its row; what is shown against its style is", async () => {
    const styles =
      `<w:style w:type="character" w:styleId="C"><w:name w:val="备注"/>${HIDDEN}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="B"><w:name w:val="底"/>${HIDDEN}</w:style>` +
      '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="填表说明"/><w:basedOn w:val="B"/></w:style>';
    const styled = (id: string): string => `<w:pPr><w:pStyle w:val="${id}"/></w:pPr>`;
    const body = [
      paragraph(run("甲"), run("藏", HIDDEN), run("乙", '<w:rPr><w:vanish w:val="0"/></w:rPr>'), run("藏", '<w:rPr><w:rStyle w:val="C"/></w:rPr>')),
      paragraph(styled("P"), run("藏"), run("丙", '<w:rPr><w:vanish w:val="false"/></w:rPr>'), run("丁", '<w:rPr><w:rStyle w:val="C"/></w:rPr>')),
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p("戊")}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p("藏")}</w:tc></w:tr></w:tbl>`,
    ].join("");
    const html = await documentHtml(document(body, { styles }));
    expect(html).not.toContain("藏");
    expect(html.replace(/<[^>]*>|\s/gu, "")).toBe("甲乙丙丁戊");
  });

  test("takes its paragraph's number along", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const item = (text: string, hidden = ""): string => paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${hidden}</w:pPr>`, run(text, hidden));
    expect(await linesOf(item("甲") + item("藏", HIDDEN) + item("乙"), { numbering })).toEqual(["<p>一、甲</p>", "<p>二、乙</p>"]);
  });
});

describe("numbers of lists", () => {
  const level = (index: number, format: string, text: string, more = ""): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  const num = (id: number, of: number, more = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (text: string, list: number, at = 0): string => paragraph(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`, run(text));
  const official = abstract(0, level(0, "chineseCountingThousand", "%1、"), level(1, "chineseCounting", "（%2）"), level(2, "decimal", "%3."), level(3, "decimal", "%1.%2.%4", "<w:isLgl/>"));

  test("stand before the text as Word counts them, level by level", async () => {
    const body = [["总体", 0], ["主动", 1], ["第一", 2], ["第二", 2], ["依申请", 1], ["又", 2], ["表", 0], ["再", 1], ["细", 3]] as const;
    expect(await linesOf(body.map(([text, at]) => item(text, 1, at)).join(p("间")), { numbering: official + num(1, 0) })).toEqual(
      ["一、总体", "（一）主动", "1. 第一", "2. 第二", "（二）依申请", "1. 又", "二、表", "（一）再", "2.1.1 细"].flatMap((text, index) => (index === 0 ? [`<p>${text}</p>`] : ["<p>间</p>", `<p>${text}</p>`])),
    );
  });

  test("come from styles, linked lists and new beginnings; headings stay headings", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="numbering" w:styleId="N"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = official.replace('<w:lvl w:ilvl="0">', '<w:lvl w:ilvl="0"><w:pStyle w:val="H1"/>') + '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="N"/></w:abstractNum>' +
      num(1, 0) + num(2, 5) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const heading = (text: string): string => paragraph('<w:pPr><w:pStyle w:val="H1"/></w:pPr>', run(text));
    expect(await linesOf(heading("甲") + heading("乙") + item("丙", 2) + item("丁", 3), { styles, numbering })).toEqual(
      ["<h2>一、甲</h2>", "<h2>二、乙</h2>", "<p>三、丙</p>", "<p>五、丁</p>"],
    );
  });

  test("what a page counts the same stays a list, bullets too; what goes on behind other text is written", async () => {
    const numbering = abstract(0, level(0, "decimal", "%1.")) + abstract(1, level(0, "bullet", "•")) + num(1, 0) + num(2, 1);
    const html = await documentHtml(document(item("甲", 1) + item("乙", 1) + p("间") + item("丙", 1) + item("点", 2), { numbering }));
    expect(html.replace(/\n/gu, "")).toBe("<ol><li>甲</li><li>乙</li></ol><p>间</p><p>3. 丙</p><ul><li>点</li></ul>");
  });

  test.each([
    ["chineseCounting", 11, "十一"], ["chineseCountingThousand", 105, "一百零五"], ["ideographTraditional", 3, "丙"], ["ideographZodiac", 13, "子"], ["upperRoman", 14, "XIV"],
    ["lowerLetter", 28, "bb"], ["decimalEnclosedCircle", 20, "⑳"], ["decimalEnclosedCircle", 21, "21"], ["chineseLegalSimplified", 2, "贰"], ["decimalZero", 7, "07"], ["none", 4, ""], ["cardinalText", 4, "4"],
  ])("%s %i is %s", (format, number, text) => {
    expect(numberText(format, number)).toBe(text);
  });
});
