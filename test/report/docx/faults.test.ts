import { fillTemplate, reportModel } from "../../../src/report";
import { docx, p, table } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { errorOf, faultsOf } from "./faultsOf";

describe("a tag that cannot be filled is named with its place", () => {
  test.each([
    ["an unknown name", p("甲") + p("{机关名程}"), "模板正文第 2 段：{机关名程}：没有这个名称，是不是 {机关名称}？"],
    ["one that resembles nothing", p("{constructor}"), "模板正文第 1 段：{constructor}：没有这个名称。"],
    ["one in a branch that is not taken", p("{#五}{热线诉求数}{/五}"), "模板正文第 1 段：{热线诉求数}：没有这个名称。"],
    [
      "one in a table",
      table([
        ["甲", "乙"],
        ["丙", "{三.直诉其它}"],
      ]),
      "模板第 1 个表格第 2 行第 2 列：{三.直诉其它}：没有这个名称。",
    ],
    ["code", p("{年度 + 1}"), "模板正文第 1 段：{年度 + 1}：没有这个名称，是不是 {年度}？"],
    ["raw XML", p("{@标题}"), "模板正文第 1 段：{@标题}：没有这个名称，是不是 {标题}？"],
    ["an own scope", p("{-w:p 一}{正文}{/一}"), "模板正文第 1 段：{-w:p 一}：没有这个名称。"],
    ["changed braces", p("{=[ ]=}"), "模板正文第 1 段：{=[ ]=}：没有这个名称。"],
    ["full-width braces", p("甲｛年度｝乙"), "模板正文第 1 段：“｛年度｝”：用了全角花括号，请改成半角 {}。"],
    ["no right brace", p("{年度"), "模板正文第 1 段：“{年度”：只有左花括号，没有右花括号。"],
    ["no left brace", p("年度}"), "模板正文第 1 段：“年度}”：只有右花括号，没有左花括号。"],
    ["doubled braces", p("甲{{年度}乙"), "模板正文第 1 段：“甲{{年度}乙”：花括号写重了，一对 {} 就够了。"],
    ["a tag over two paragraphs", p("{机关") + p("名称}"), "模板正文第 1 段：{机关名称}：一个标签跨了两段，请写在同一段里。"],
    ["a list without end", p("{#一}") + p("甲"), "模板正文第 1 段：{#一}：有开头，没有对应的结尾 {/…}。"],
    ["a list without beginning", p("甲") + p("{/一}"), "模板正文第 2 段：{/一}：有结尾，没有对应的开头 {#…}。"],
    ["a list as a value", p("{一}"), "模板正文第 1 段：{一}：这是一个列表，要写成 {#…} 和 {/…} 一对。"],
    ["a list in a list", p("{#一}{#五}{正文}{/五}{/一}"), "模板正文第 1 段：{#五}：一个列表里不能再套列表。"],
    [
      "a list's name outside it",
      p("{#年度}{正文}{/年度}"),
      "模板正文第 1 段：{正文}：只能写在它那个列表的开头和结尾之间，如 {正文} 要写在 {#一} 和 {/一} 之间。",
    ],
  ])("%s", (_, body, sentence) => {
    expect(faultsOf(docx(body))).toContain(sentence);
  });

  test.each([
    ["of two lists without end, both", p("{#一}") + p("甲{#年度}"), ["正文第 1 段：{#一}：有开头", "正文第 2 段：{#年度}：有开头"]],
    ["an end of another name", p("{#一}") + p("{/五}"), ["正文第 1 段：{#一}：有开头", "正文第 2 段：{/五}：有结尾"]],
    ["one without end inside a pair", p("{#一}") + p("{#年度}") + p("{/一}"), ["正文第 2 段：{#年度}：有开头"]],
    [
      "crossed, and later one without beginning",
      p("{#年度}{#报告日期}{/年度}{/报告日期}{/一}"),
      ["正文第 1 段：{/年度}：开头和结尾交叉了", "正文第 1 段：{/一}：有结尾"],
    ],
    ["one without end before others", p("{#一}{正文}") + p("{#引言}{正文}{/引言}") + p("{#一}{正文}{/一}"), ["正文第 1 段：{#一}：有开头"]],
    [
      "an end of another name before others",
      p("{#一}{正文}{/五}") + p("{#一}{正文}{/一}") + p("{#五}{小标题}{/五}"),
      ["正文第 1 段：{#一}：有开头", "正文第 1 段：{/五}：有结尾"],
    ],
    ["one without end inside a list", p("{#一}{#五}{正文}{/一}") + p("{#六}{正文}{/六}"), ["正文第 1 段：{#五}：有开头"]],
    ["lists that cross", p("{#一}{#五}{正文}{/一}{/五}") + p("{#六}{正文}{/六}"), ["正文第 1 段：{/一}：开头和结尾交叉了"]],
    ["a list in a list, and lists behind", p("{#一}{#五}{正文}{/五}{/一}") + p("{#六}{正文}{/六}"), ["正文第 1 段：{#五}：一个列表里不能再套列表"]],
    ["a list in itself", p("{#一}") + p("{#一}{正文}{/一}") + p("{/一}"), ["正文第 2 段：{#一}：一个列表里不能再套列表"]],
    ["beside tags without end", p("{标题") + p("{#一}"), ["正文第 1 段：“{标题”：只有左花括号", "正文第 2 段：{#一}：有开头"]],
    ["an end without a name", p("{#一}{正文}{/}"), ["正文第 1 段：{/}：没有这个名称"]],
    [
      "a wrong name in both",
      p("{#报告曰期}甲{/报告曰期}"),
      ["正文第 1 段：{#报告曰期}：没有这个名称，是不是 {#报告日期}？", "正文第 1 段：{/报告曰期}：没有这个名称，是不是 {/报告日期}？"],
    ],
    [
      "over the border of a table, and more",
      p("{#一}") + table([["{/一}"]]) + p("{#五}"),
      ["第 1 个表格第 1 行第 1 列：{/一}：开头和结尾不在对称的位置", "正文第 2 段：{#五}：有开头"],
    ],
  ])("what does not pair: %s", (_, body, beginnings) => {
    const sentences = faultsOf(docx(body));
    expect(sentences).toHaveLength(beginnings.length);
    expect(beginnings.map(({ length }, index) => sentences[index]?.slice(2, length + 2))).toEqual(beginnings);
  });

  test("crossed pairs", () => {
    expect(faultsOf(docx(p("{#一}{#年度}{/一}{/年度}"))).join()).toMatch(/开头和结尾交叉了/u);
  });

  test("a list whose ends are in different rows", () => {
    expect(faultsOf(docx(p("{#一}") + table([["{/一}"]]))).join()).toMatch(/不在对称的位置/u);
  });

  test("in headers and footers as well", () => {
    const types = entry(docx(""), "[Content_Types].xml");
    const footer = 'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"';
    const template = docx(p("{年度}"), {
      "[Content_Types].xml": types.replace("</Types>", `<Override PartName="/word/footer1.xml" ${footer}/></Types>`),
      "word/footer1.xml": `<w:ftr xmlns:w="x">${p("甲")}${p("{年份}")}</w:ftr>`,
    });
    expect(faultsOf(template)).toEqual(["模板页脚第 2 段：{年份}：没有这个名称，是不是 {年度}？"]);
  });

  test("in endnotes as well, which are filled where they are right", () => {
    const notes = (tag: string): Uint8Array =>
      docx(p("x"), { "word/endnotes.xml": `<w:endnotes xmlns:w="x"><w:endnote w:id="1">${p(tag)}</w:endnote></w:endnotes>` });
    expect(faultsOf(notes("{年份}"))).toEqual(["模板尾注第 1 段：{年份}：没有这个名称，是不是 {年度}？"]);
    expect(entry(fillTemplate(notes("{年度}"), reportModel(sampleContent())), "word/endnotes.xml")).toContain(">2025</w:t>");
  });

  test("all of them at once, in the order of the document", () => {
    const error = errorOf(docx(p("{机关名程}") + table([["{年份}", "｛年度｝"]]) + p("{标题") + p("好")));
    expect(error.message.split("\n")).toEqual([
      "模板正文第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？",
      "模板第 1 个表格第 1 行第 1 列：{年份}：没有这个名称，是不是 {年度}？",
      "模板第 1 个表格第 1 行第 2 列：“｛年度｝”：用了全角花括号，请改成半角 {}。",
      "模板正文第 2 段：“{标题”：只有左花括号，没有右花括号。",
    ]);
    expect(error.faults.map(({ kind }) => kind)).toEqual(["unknownTag", "unknownTag", "fullWidthBraces", "unclosedTag"]);
  });
});

describe("a value of several lines where no paragraph can end is printed as lines of one paragraph, and told: it is no fault that comes with the data", () => {
  const lines = reportModel(sampleContent({ organ: { ...sampleContent().organ, contact: "一\n二" } }));
  const run = "<w:r><w:t>{联系方式}</w:t></w:r>";

  test.each([
    ["a hyperlink", `<w:p><w:hyperlink>${run}</w:hyperlink></w:p>`],
    ["a tracked change", `<w:p><w:ins w:id="1">${run}</w:ins></w:p>`],
    ["a content control", `<w:p><w:sdt><w:sdtContent>${run}</w:sdtContent></w:sdt></w:p>`],
    ["the last paragraph of a section", `<w:p><w:pPr><w:sectPr/></w:pPr>${run}</w:p>`],
  ])("%s", (_, body) => {
    const told: string[] = [];
    const xml = entry(
      fillTemplate(docx(p("甲") + body), lines, ({ zh }) => told.push(zh)),
      "word/document.xml",
    );
    expect(xml).toContain('一</w:t><w:br/><w:t xml:space="preserve">二</w:t>');
    expect(told).toEqual([expect.stringMatching(/^模板正文第 2 段：\{联系方式\} 的内容有几段.*印成了一段里的几行/u)]);
  });

  test("in a shape's words and in formulas a space is between them", () => {
    const xml = entry(
      fillTemplate(
        docx("<w:p><w:r><w:drawing><a:p><a:r><a:t>{联系方式}</a:t></a:r></a:p></w:drawing></w:r><m:oMath><m:r><m:t>{联系方式}</m:t></m:r></m:oMath></w:p>"),
        lines,
      ),
      "word/document.xml",
    );
    expect(xml).toContain("<a:t>一 二</a:t>");
    expect(xml).toContain(">一 二</m:t>");
  });

  test("one line is not told", () => {
    const told: string[] = [];
    fillTemplate(docx(`<w:p><w:hyperlink>${run}</w:hyperlink></w:p>`), reportModel(sampleContent()), ({ zh }) => told.push(zh));
    expect(told).toEqual([]);
  });
});
