import { fillTemplate, reportModel, type ReportModel } from "../../../src/report";
import { docx, docxEntries, p, table } from "../docxFixture";
import { entry, readDocx, type ReadBlock, type ReadTable } from "../readDocx";
import { builtInTemplate, sampleContent } from "../sampleContent";
import { wordSchemaErrors, wordSchemaIsHere } from "../wordSchema";
import { faultsOf } from "./faultsOf";
import { ofForm } from "../../ofForm";

const model: ReportModel = reportModel(sampleContent());
const fill = (body: string, entries?: Readonly<Record<string, string>>): Uint8Array => fillTemplate(docx(body, entries), model);
const blocks = (body: string): string[] => readDocx(fill(body)).map((block) => (block.kind === "table" ? `${block.rows} rows` : block.text));
const tables = (document: Uint8Array): ReadBlock[] => readDocx(document).filter(({ kind }) => kind === "table");

describe("a table by one tag", () => {
  test("takes the place of its paragraph", () => {
    expect(blocks(p("前") + p("{表二}") + p("后"))).toEqual(["前", "14 rows", "后"]);
  });

  test("is the table that the built-in template has, cell for cell, with its headers repeated", () => {
    const own = fill(p("{表二}") + p("") + p("{表三}") + p("") + p("{ 表四 }"));
    expect(tables(own)).toEqual(tables(fillTemplate(builtInTemplate(), model)));
    expect((tables(own) as ReadTable[]).map(({ headerRows }) => headerRows)).toEqual([0, 3, 3]);
  });

  test("works where its tag is split over runs, and in a taken branch only", () => {
    const split = "<w:p><w:r><w:t>{表</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>四}</w:t></w:r></w:p>";
    expect(blocks(p("{#年度}") + split + p("{/年度}") + p("{^年度}") + p("{表三}") + p("{/年度}") + p("尾"))).toEqual(["4 rows", "尾"]);
  });

  test("is kept apart from a table before or behind it", () => {
    const other = table([["甲"]]);
    expect(blocks(other + p("{表四}") + p("{表二}") + other + other + p("尾"))).toEqual(["1 rows", "", "4 rows", "", "14 rows", "", "1 rows", "1 rows", "尾"]);
  });

  test("is not the last thing of the body", () => {
    expect(blocks(p("{表四}"))).toEqual(["4 rows", ""]);
    expect(entry(fill(p("{表四}")), "word/document.xml")).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:sectPr/u);
  });

  test("is as wide as the text of its own section, and keeps the section's end where its paragraph carries it", () => {
    const section = (width: number): string =>
      `<w:sectPr><w:pgSz w:w="${width}" w:h="11906"/><w:pgMar w:top="1" w:right="1000" w:bottom="1" w:left="1000" w:gutter="100"/></w:sectPr>`;
    const xml = entry(
      fill(p("{表二}") + `<w:p><w:pPr>${section(12100)}</w:pPr></w:p>` + p("{表三}") + `<w:p><w:pPr>${section(17100)}</w:pPr></w:p>` + p("{表四}")),
      "word/document.xml",
    );
    const widths = Array.from(xml.matchAll(/<w:tblW w:w="(\d+)"/gu), ([, width]) => Number(width));
    expect(widths).toEqual([10000, 15000, 8844]);
    const last = `<w:p><w:pPr>${section(12100)}</w:pPr><w:r><w:t>{表二}</w:t></w:r></w:p>`;
    const kept = entry(fill(last + p("{表三}")), "word/document.xml");
    expect(kept.match(/<w:tblW w:w="\d+"/gu)).toEqual(['<w:tblW w:w="10000"', '<w:tblW w:w="8844"']);
    expect(kept).toMatch(/<\/w:tbl><w:p><w:pPr><w:spacing [^>]*\/><w:sectPr><w:pgSz [^>]*\/><w:pgMar [^>]*\/><\/w:sectPr><\/w:pPr><\/w:p><w:tbl>/u);
    expect(kept.match(/<w:sectPr/gu)).toHaveLength(2);
    const grids = Array.from(xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gu), ([, grid = ""]) =>
      Array.from(grid.matchAll(/"(\d+)"/gu), ([, width]) => Number(width)).reduce((a, b) => a + b),
    );
    expect(grids).toEqual(widths);
  });

  test("escapes what it prints", () => {
    const figures = new Map([[ofForm("applications.received:total"), "<&>"]]);
    const document = fillTemplate(docx(p("{表三}")), reportModel(sampleContent({ figures })));
    expect(tables(document)).toMatchObject([{ cells: expect.arrayContaining([expect.objectContaining({ text: "<&>" })]) as unknown }]);
  });
});

describe("the signature by one tag", () => {
  const indents = (name: string, date: string): number[][] => {
    const closing = { organ: name, date };
    const xml = entry(fillTemplate(docx(p("{落款}")), { ...model, closing }), "word/document.xml");
    return Array.from(xml.matchAll(/<w:ind w:rightChars="(\d+)" w:right="(\d+)"\/>/gu), ([, characters, twips]) => [Number(characters), Number(twips)]);
  };

  test("is the organ and below it the date", () => {
    const named = (id: string, name: string): string => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
    const styles = { "word/styles.xml": `<w:styles xmlns:w="x">${named("a3", "Closing")}${named("a5", "Date")}</w:styles>` };
    expect(readDocx(fill(p("{落款}"), styles))).toEqual([
      { kind: "paragraph", style: "a3", text: "青原县云溪镇人民政府" },
      { kind: "paragraph", style: "a5", text: "2026年1月15日" },
    ]);
  });

  test("stands to the right where a template has no style for it", () => {
    expect(entry(fill(p("{落款}")), "word/document.xml")).toMatch(/<w:p><w:pPr><w:ind [^>]*\/><w:jc w:val="right"\/><\/w:pPr><w:r><w:t [^>]*>青原/u);
  });

  test.each([
    ["the date begins two characters to the right of a long organ", "招远市金岭镇人民政府", "2024年1月15日", 200, 350],
    ["a long date ends two characters from the right, the organ begins two to the left of it", "宿迁市人民政府", "2024年12月31日", 400, 200],
    ["an organ that fills the line stays two characters from the right", "某省某市某某经济技术开发区综合行政执法局某某某分局", "2024年1月15日", 200, 400],
  ])("%s", (_, name, date, organRight, dateRight) => {
    expect(indents(name, date)).toEqual([organRight, dateRight].map((right) => [right, right * 3.2]));
  });

  test("is nothing where no date is filled in", () => {
    const undated = reportModel(sampleContent({ organ: { ...sampleContent().organ, date: "" } }));
    expect(readDocx(fillTemplate(docx(p("前") + p("{落款}")), undated))).toMatchObject([{ text: "前" }]);
  });

  test("is named where it is not alone", () => {
    expect(faultsOf(docx(p("此致{落款}")))).toEqual([expect.stringMatching(/^模板正文第 1 段：\{落款\}：这个标签要换成整张表（或落款）/u)]);
  });
});

describe("its looks are styles that people can change", () => {
  const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const styles = (content: string): Record<string, string> => ({ "word/styles.xml": `<w:styles xmlns:w="${W}">${content}</w:styles>` });
  const styleNames = (document: Uint8Array): string[] =>
    Array.from(entry(document, "word/styles.xml").matchAll(/<w:name w:val="([^"]*)"/gu), ([, name = ""]) => name);
  const used = (document: Uint8Array): string[] => [
    ...new Set(Array.from(entry(document, "word/document.xml").matchAll(/<w:pStyle w:val="([^"]*)"/gu), ([, id = ""]) => id)),
  ];

  test("they are added where a template lacks them", () => {
    const document = fill(p("{表四}"), styles(""));
    expect(styleNames(document)).toEqual(["表头", "表格文字", "表格数字"]);
    expect(used(document)).toEqual(["TableHeader", "TableFigure"]);
  });

  test("one that the template has is used; an id that is taken is not taken twice", () => {
    const own =
      '<w:style w:type="paragraph" w:styleId="a3"><w:basedOn w:val="a"/><w:name w:val="表头"/></w:style><w:style w:type="paragraph" w:styleId="TableFigure"><w:name w:val="别的"/></w:style>';
    const document = fill(p("{表四}"), styles(own));
    expect(styleNames(document)).toEqual(["表头", "别的", "表格文字", "表格数字"]);
    expect(used(document)).toEqual(["a3", "TableFigure2"]);
  });

  test("a template without the tag, and one without styles, are left alone", () => {
    expect(styleNames(fill(p("{年度}"), styles("")))).toEqual([]);
    expect(used(fill(p("{表四}")))).toEqual([]);
    expect(Object.keys(docxEntries(""))).not.toContain("word/styles.xml");
  });
});

describe("a tag of a table that is not alone in its paragraph is named", () => {
  const sentence = "这个标签要换成整张表（或落款），要单独占一段：前后不能有别的字和空格，不能放在别的表格里。";

  test.each([
    ["beside words", p("见{表二}"), "正文第 1 段：{表二}"],
    ["behind spaces", p("　　{表二}"), "正文第 1 段：{表二}"],
    ["in a table", table([["{表三}"]]), "第 1 个表格第 1 行第 1 列：{表三}"],
    ["in a condition of the same paragraph", p("{#年度}{表三}{/年度}"), "正文第 1 段：{表三}"],
    ["as a condition", p("{#表三}") + p("甲") + p("{/表三}"), "正文第 1 段：{#表三}"],
  ])("%s", (_, body, place) => {
    expect(faultsOf(docx(body))[0]).toBe(`模板${place}：${sentence}`);
  });

  test("once each", () => {
    expect(faultsOf(docx(p("见{表二}") + p("{表三}。")))).toHaveLength(2);
  });

  test("a table that there is not has its nearest", () => {
    expect(faultsOf(docx(p("{表2}")))).toEqual([expect.stringMatching(/^模板正文第 1 段：\{表2\}：没有这个名称，是不是 \{表.\}？$/u)]);
  });
});

test("tables that loops would multiply beyond measure are refused", () => {
  const many = reportModel(sampleContent({ narrative: [{ section: "一", heading: "", text: Array.from({ length: 2500 }, () => "一").join("\n") }] }));
  expect(faultsOf(docx(p("{#一}") + p("{表三}") + p("{/一}")), many)).toEqual([expect.stringMatching(/^照这个模板填出来的报告太大，Word 打不开，没有生成。/u)]);
});

(wordSchemaIsHere ? test : test.skip)("the schema accepts them (skipped where ../shared is absent)", async () => {
  const start = fillTemplate(builtInTemplate(), model);
  const document = fill(p("{表二}") + p("{表三}") + p("{表四}") + p("尾"), {
    "word/styles.xml": entry(start, "word/styles.xml").replace(/<w:style w:type="paragraph" w:styleId="Table.*?<\/w:style>/gu, ""),
  });
  expect(await wordSchemaErrors({ document: entry(document, "word/document.xml"), styles: entry(document, "word/styles.xml") })).toEqual([]);
});
