import { DOMParser, type Element } from "@xmldom/xmldom";
import { fillTemplate, markTemplate, reportModel } from "../../../src/report";
import { errorOf } from "../docx/faultsOf";
import { docx, p, table } from "../docxFixture";
import { bodyText, entry, entryNames } from "../readDocx";
import { builtInTemplate, sampleContent } from "../sampleContent";
import { wordSchemaErrors, wordSchemaIsHere } from "../wordSchema";

const model = reportModel(sampleContent());
const marked = (template: Uint8Array): Uint8Array => markTemplate(template, errorOf(template).faults, "zh-CN");

interface ReadComment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** The words that it is about. */
  readonly words: string;
}

/** The comments of a document with the words between the two ends of their range. */
function comments(document: Uint8Array): ReadComment[] {
  const parsed = new DOMParser().parseFromString(entry(document, "word/comments.xml"), "text/xml");
  const body = entry(document, "word/document.xml");
  return Array.from(parsed.getElementsByTagName("w:comment"), (comment: Element) => {
    const id = comment.getAttribute("w:id") ?? "";
    const [, words = "no range"] = new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, "su").exec(body) ?? [];
    expect(body).toContain(`<w:commentReference w:id="${id}"/>`);
    return { id, author: comment.getAttribute("w:author") ?? "", text: comment.textContent ?? "", words: words.replace(/<[^>]*>/gu, "") };
  });
}

const words = (template: Uint8Array): [string, string][] => comments(marked(template)).map((comment) => [comment.words, comment.text]);

describe("each fault has a comment at its words", () => {
  const unknown = (name: string, nearest: string): [string, string] => [`{${name}}`, `{${name}}：没有这个名称，是不是 {${nearest}}？`];

  test("in paragraphs and cells; of two in one run each has its own", () => {
    const template = docx(p("甲{机关名程}乙{年份}{年度}") + table([["丙", "{年份}丁"]]));
    expect(words(template)).toEqual([unknown("机关名程", "机关名称"), unknown("年份", "年度"), unknown("年份", "年度")]);
    expect(bodyText(marked(template))).toBe(bodyText(template));
  });

  test("a tag that is split over runs, with its looks kept", () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    const runs = `<w:p><w:r><w:t>{机</w:t></w:r><w:proofErr w:type="spellStart"/><w:r>${bold}<w:t>关名</w:t></w:r><w:r>${bold}<w:t>程}好</w:t></w:r></w:p>`;
    expect(words(docx(runs))).toEqual([unknown("机关名程", "机关名称")]);
    const xml = entry(marked(docx(runs)), "word/document.xml");
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">程}</w:t></w:r><w:commentRangeEnd w:id="0"/>`);
    expect(xml).toContain(`<w:r>${bold}<w:t xml:space="preserve">好</w:t></w:r>`);
  });

  test.each([
    ["full-width braces", "甲｛年度｝乙", "｛年度｝"],
    ["no right brace, up to a few characters further, an entity never cut", "甲{年度乙丙丁戊己庚辛壬癸&lt;子丑", "{年度乙丙丁戊己庚辛壬癸&lt;"],
    ["no left brace", "年度}乙", "}"],
    ["doubled braces", "甲{{年度}乙", "{{年度}"],
    ["a loop without end", "甲{#一}乙", "{#一}"],
  ])("%s", (_, text, expected) => {
    expect(words(docx(p(text)))[0]?.[0]).toBe(expected);
  });

  test("a tag over two paragraphs is marked in the first", () => {
    expect(words(docx(p("甲{机关") + p("名称}")))[0]).toEqual(["{机关", "{机关名称}：一个标签跨了两段，请写在同一段里。"]);
  });

  test("spaces around the words stay", () => {
    expect(bodyText(marked(docx(p("甲 {年份} 乙"))))).toBe("甲 {年份} 乙");
    expect(entry(marked(docx(p("甲 {年份} 乙"))), "word/document.xml")).toContain('<w:t xml:space="preserve">甲 </w:t>');
  });

  test.each([
    ["a text box", `<w:r><w:t>框</w:t><w:pict><w:txbxContent>${p("{年份}")}</w:txbxContent></w:pict></w:r>`, "框{年份}"],
    ["a formula", "<w:r><w:t>甲</w:t></w:r><m:oMath><m:r><m:t>{年份}</m:t></m:r></m:oMath>", "甲{年份}"],
  ])("in %s, where Word allows none, the paragraph around has it", (_, content, expected) => {
    const template = docx(p("先") + `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${content}</w:p>`);
    expect(words(template)).toEqual([[expected, unknown("年份", "年度")[1]]]);
    expect(entry(marked(template), "word/document.xml")).toContain('</w:pPr><w:commentRangeStart w:id="0"/>');
  });

  test.each([
    ["its first paragraph", p("首段"), "首段"],
    ["an empty one", "<w:p/>" + p("尾"), ""],
    ["a body without any", "", ""],
  ])("a fault in the footer has it at the body's beginning: %s", (_, body, expected) => {
    const types = entry(docx(""), "[Content_Types].xml");
    const footer = 'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"';
    const template = docx(body, {
      "[Content_Types].xml": types.replace("</Types>", `<Override PartName="/word/footer1.xml" ${footer}/></Types>`),
      "word/footer1.xml": `<w:ftr xmlns:w="x">${p("{年份}")}</w:ftr>`,
    });
    expect(words(template)).toEqual([[expected, "模板页脚第 1 段：{年份}：没有这个名称，是不是 {年度}？"]]);
  });
});

describe("a template that has comments", () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = '<w:p><w:commentRangeStart w:id="3"/><w:r><w:t>甲{年份}</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r></w:p>';
  const commented = docx(body, {
    "word/_rels/document.xml.rels": `<Relationships><Relationship Id="rId1" Type="${type}/comments" Target="comments.xml"/></Relationships>`,
    "word/comments.xml": `<w:comments ${W}><w:comment w:id="3" w:author="张三">${p("请核对")}</w:comment></w:comments>`,
  });

  test("keeps them", () => {
    const read = comments(marked(commented));
    expect(read.map(({ id, author, words: about }) => [id, author, about])).toEqual([
      ["3", "张三", "甲{年份}"],
      ["4", "年报助手", "{年份}"],
    ]);
  });

  test("has ours once when it is marked again", () => {
    const again = marked(marked(commented));
    expect(comments(again)).toEqual(comments(marked(commented)));
  });

  test("is filled without ours once its faults are mended, other people's stay", () => {
    const mended = markTemplate(docx(p("{年度}") + p("乙")), errorOf(docx(p("{年份}"))).faults, "zh-CN");
    expect(entry(mended, "word/comments.xml")).toContain("没有这个名称");
    const filled = fillTemplate(mended, model);
    expect(bodyText(filled)).toBe("2025\n乙");
    expect(entry(filled, "word/comments.xml") + entry(filled, "word/document.xml")).not.toMatch(/没有这个名称|commentR/u);
    const others = fillTemplate(markTemplate(docx(body.replace("{年份}", "{年度}"), otherEntries()), errorOf(docx(p("{年份}"))).faults, "zh-CN"), model);
    expect(comments(others).map(({ author }) => author)).toEqual(["张三"]);
  });

  function otherEntries(): Record<string, string> {
    return Object.fromEntries(["word/_rels/document.xml.rels", "word/comments.xml"].map((name) => [name, entry(commented, name)]));
  }

  test("what Word keeps about our comments elsewhere goes with them", () => {
    const own = `<w:comment w:author="年报助手" w:id="3"><w:p w14:paraId="1A2B"><w:r><w:t>x</w:t></w:r></w:p></w:comment>`;
    const template = docx(body.replace("{年份}", ""), {
      ...otherEntries(),
      "word/comments.xml": `<w:comments ${W} xmlns:w14="y">${own}</w:comments>`,
      "word/commentsExtended.xml":
        '<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="1A2B" w15:done="1"/><w15:commentEx w15:paraId="9" w15:done="0"/></w15:commentsEx>',
    });
    expect(entry(fillTemplate(template, model), "word/commentsExtended.xml")).toBe(
      '<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="9" w15:done="0"/></w15:commentsEx>',
    );
  });
});

test("without faults nothing is added", () => {
  expect(entryNames(markTemplate(builtInTemplate(), [], "zh-CN"))).not.toContain("word/comments.xml");
});

test("what cannot be opened is refused by name", () => {
  expect(() => markTemplate(Uint8Array.of(1, 2, 3), [], "zh-CN")).toThrow("这个文件不是 Word 文档");
});

(wordSchemaIsHere ? describe : describe.skip)("ISO 29500's schema (skipped where ../shared is absent)", () => {
  test("accepts a marked copy of the built-in template, and its comments", async () => {
    const spoiled = markTemplate(builtInTemplate(), errorOf(builtInTemplate(), { ...model, vocabulary: new Map() }).faults, "zh-CN");
    expect(comments(spoiled).length).toBeGreaterThan(200);
    const [document = "", notes = ""] = ["word/document.xml", "word/comments.xml"].map((name) => entry(spoiled, name));
    expect(await wordSchemaErrors({ document, notes })).toEqual([]);
  });
});
