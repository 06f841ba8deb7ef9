import { fillTemplate, reportModel, type ReportModel } from "../../../src/report";
import { docx, p, table } from "../docxFixture";
import { entry, readDocx } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { ofForm } from "../../ofForm";

const model = (narrative: string, changes: Partial<Parameters<typeof sampleContent>[0]> = {}): ReportModel =>
  reportModel(sampleContent({ narrative: [{ section: "一", heading: "甲", text: narrative }], ...changes }));

const told = (body: string, changes: Partial<Parameters<typeof sampleContent>[0]> = {}): string[] => {
  const sentences: string[] = [];
  fillTemplate(docx(body), model("甲", changes), ({ zh }) => sentences.push(zh));
  return sentences;
};

describe("what a template's tags lack is told", () => {
  test("why a sentence, a sum, a rate and last year's have no value", () => {
    const figures = new Map([
      [ofForm("applications.received:total"), "0"],
      [ofForm("applications.carriedIn:total"), "0"],
      [ofForm("applications.outcomesTotal:total"), "0"],
    ]);
    expect(told(p("{句.结转}{办结率}") + p("{同比.收办总数}"), { figures })).toEqual([
      "模板正文第 1 段：{句.结转} 还没有数值：{三.结转下年度.总计}没有填。印出来是空白，请填好后重新生成。",
      "模板正文第 1 段：{办结率} 不能计算：{收办总数} 是 0。印出来是空白，请换一种写法后重新生成。",
      "模板正文第 2 段：{同比.收办总数} 没有上年的数据。印出来是空白，请填好上年数据后重新生成。",
    ]);
  });

  test("a condition about a figure that is not filled in does not hold", () => {
    expect(told(p("{#有申请}甲{/有申请}{^有结转}乙{/有结转}"), { figures: new Map([[ofForm("applications.carriedOut:total"), "0"]]) })).toEqual([
      "模板正文第 1 段：{#有申请} 还没有数值：{三.本年新收.总计}没有填。按不成立处理，请填好后重新生成。",
    ]);
  });
});

describe("last year's tags without last year's figures are told wherever they stand", () => {
  test.each([
    ["in a sentence", p("{同比.收办总数}"), "模板正文第 1 段：{同比.收办总数} 没有上年的数据。印出来是空白，请填好上年数据后重新生成。"],
    [
      "in a table, the first of them",
      table([
        ["{三.本年新收.总计}", "{上年.三.本年新收.总计}"],
        ["{收办总数}", "{同比.收办总数}"],
      ]),
      "模板第 1 个表格第 1 行第 2 列：{上年.三.本年新收.总计} 没有上年的数据。印出来是空白（这个表格里另有 1 处也是），请填好上年数据后重新生成。",
    ],
  ])("%s", (_, body, sentence) => {
    expect(told(body)).toEqual([sentence]);
    expect(told(body, { lastYear: { year: 2023, figures: new Map() } })).toEqual([expect.stringContaining("“上年数据”是 2023 年的，不是 2024 年的。")]);
    expect(told(body, { lastYear: { year: 2024, figures: sampleContent().figures } })).toEqual([]);
    expect(told(`{#有上年数据}${body}{/有上年数据}`.replace(/^(\{#.*?\})|(\{\/[^}]*\})$/gu, (tag) => p(tag)))).toEqual([]);
  });
});

describe("lines of a value", () => {
  const lines = reportModel(sampleContent({ organ: { ...sampleContent().organ, contact: "一 <\n二 &\n三" } }));
  const look = '<w:pPr><w:pStyle w:val="X"/><w:ind w:firstLineChars="200"/><w:rPr><w:i/></w:rPr></w:pPr>';
  const runLook = '<w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/></w:rPr>';

  test("become paragraphs with the look of the paragraph and the run", () => {
    const body = `<w:p>${look}<w:r><w:rPr><w:u/></w:rPr><w:t>电</w:t></w:r><w:r>${runLook}<w:t>话{联系方式}止</w:t></w:r></w:p>`;
    const document = fillTemplate(docx(body), lines);
    expect(readDocx(document)).toMatchObject([
      { style: "X", text: "电话一 <" },
      { style: "X", text: "二 &" },
      { style: "X", text: "三止" },
    ]);
    const paragraph = (text: string): string => `<w:p>${look}<w:r>${runLook}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    expect(entry(document, "word/document.xml")).toContain(paragraph("二 &amp;") + paragraph("三止"));
  });

  test("take the look of their own run only", () => {
    const body = `<w:p><w:r>${runLook}<w:t>甲</w:t></w:r><w:r><w:t>{联系方式}</w:t></w:r></w:p>`;
    const xml = entry(fillTemplate(docx(body), lines), "word/document.xml");
    expect(xml.match(/<w:b\/>/gu)).toHaveLength(1);
    expect(xml).toContain('<w:p><w:r><w:t xml:space="preserve">三</w:t></w:r></w:p>');
  });

  test("stay in their cell", () => {
    expect(readDocx(fillTemplate(docx(table([["{联系方式}", "尾"]])), lines))).toMatchObject([{ cells: [{ text: "一 <\n二 &\n三" }, { text: "尾" }] }]);
  });

  test("stay in their text box", () => {
    const box = `<w:p>${look}<w:r><w:pict><w:txbxContent>${p("{联系方式}")}</w:txbxContent></w:pict></w:r><w:r><w:t>{联系方式}</w:t></w:r></w:p>`;
    const xml = entry(fillTemplate(docx(box), lines), "word/document.xml");
    expect(xml.match(/<w:ind /gu)).toHaveLength(3);
    expect(xml).toMatch(/<w:txbxContent><w:p>.*<\/w:p><w:p>.*<\/w:p><w:p>.*<\/w:p><\/w:txbxContent>/u);
  });

  test("are one line in the document's properties", () => {
    const core = '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:title>{联系方式}</dc:title></cp:coreProperties>';
    const types = 'ContentType="application/vnd.openxmlformats-package.core-properties+xml"';
    const entries = docx(p("x"), { "docProps/core.xml": core });
    const typed = entry(entries, "[Content_Types].xml").replace("</Types>", `<Override PartName="/docProps/core.xml" ${types}/></Types>`);
    const document = fillTemplate(docx(p("x"), { "docProps/core.xml": core, "[Content_Types].xml": typed }), lines);
    expect(entry(document, "docProps/core.xml")).toContain("<dc:title>一 &lt; 二 &amp; 三</dc:title>");
  });
});
