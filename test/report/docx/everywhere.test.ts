import { fillTemplate, reportModel } from "../../../src/report";
import { docx, p } from "../docxFixture";
import { entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { faultsOf } from "./faultsOf";

const model = reportModel(sampleContent());
const NAME = "青原县云溪镇人民政府";
const filled = (template: Uint8Array): Uint8Array => fillTemplate(template, model);
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationship = (kind: string, target: string, mode = ""): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/${kind}" Target="${target}"${mode}/></Relationships>`;

describe("a tag is filled wherever it stands", () => {
  const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
  test.each([
    [
      "a watermark",
      "word/header1.xml",
      `<w:hdr xmlns:w="w">${run('<w:pict><v:shape id="s"><v:textpath string="{机关名称} {年度}"/></v:shape></w:pict>')}</w:hdr>`,
      `string="${NAME} 2025"`,
    ],
    [
      "a picture's description",
      "word/document2.xml",
      run('<w:drawing><wp:inline><wp:docPr id="1" name="图" descr="{机关名称}的章" title="{年度}"/></wp:inline></w:drawing>'),
      `descr="${NAME}的章" title="2025"`,
    ],
    ["a shape's alternative text", "word/footer1.xml", `<w:ftr xmlns:w="w">${run('<w:pict><v:rect alt="{机关名称}"/></w:pict>')}</w:ftr>`, `alt="${NAME}"`],
    [
      "a link's tip",
      "word/footnotes.xml",
      `<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:hyperlink w:tooltip="{机关名称}"/></w:p></w:footnote></w:footnotes>`,
      `tooltip="${NAME}"`,
    ],
    [
      "a content control's title",
      "word/header2.xml",
      '<w:hdr xmlns:w="w"><w:sdt><w:sdtPr><w:alias w:val="{年度}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:hdr>',
      '<w:alias w:val="2025"/>',
    ],
    ["a header that the list of types does not name", "word/header3.xml", `<w:hdr xmlns:w="w">${p("{机关名称}")}</w:hdr>`, `${NAME}</w:t>`],
    ["a chart's title", "word/charts/chart1.xml", "<c:chartSpace><c:rich><a:p><a:r><a:t>{年度}年申请</a:t></a:r></a:p></c:rich></c:chartSpace>", "2025年申请"],
    [
      "a chart's remembered labels",
      "word/charts/chart1.xml",
      "<c:chartSpace><c:strCache><c:pt><c:v>{年度}年</c:v></c:pt></c:strCache></c:chartSpace>",
      "<c:v>2025年</c:v>",
    ],
    ["a SmartArt's text", "word/diagrams/data1.xml", "<dgm:dataModel><a:p><a:r><a:t>{机关名称}</a:t></a:r></a:p></dgm:dataModel>", NAME],
    ["the data behind a content control", "customXml/item1.xml", '<根 xmlns="x"><机关>{机关名称}</机关></根>', `<机关>${NAME}</机关>`],
    [
      "the cover page's data",
      "customXml/item2.xml",
      '<CoverPageProperties xmlns="http://schemas.microsoft.com/office/2006/coverPageProps"><PublishDate/><Abstract>{年度}</Abstract></CoverPageProperties>',
      "<Abstract>2025</Abstract>",
    ],
    [
      "the core properties",
      "docProps/core.xml",
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>{标题}</dc:title><cp:lastModifiedBy>{机关名称}</cp:lastModifiedBy></cp:coreProperties>',
      `<cp:lastModifiedBy>${NAME}</cp:lastModifiedBy>`,
    ],
    [
      "other properties",
      "docProps/app.xml",
      "<Properties><Company>{机关名称}</Company><Template>{年度}.dotx</Template></Properties>",
      `<Company>${NAME}</Company><Template>2025.dotx</Template>`,
    ],
    [
      "own properties",
      "docProps/custom.xml",
      '<Properties><property name="{年度}"><vt:bstr>{机关名称}</vt:bstr></property></Properties>',
      `name="2025"><vt:bstr>${NAME}</vt:bstr>`,
    ],
    [
      "a variable of the document",
      "word/settings.xml",
      '<w:settings xmlns:w="w"><w:docVars><w:docVar w:name="a" w:val="{年度}"/></w:docVars></w:settings>',
      'w:val="2025"',
    ],
    ["an automatic number", "word/numbering.xml", '<w:numbering xmlns:w="w"><w:lvlText w:val="{年度}第%1条"/></w:numbering>', 'w:val="2025第%1条"'],
  ])("%s", (_, name, xml, expected) => {
    const isBody = name === "word/document2.xml";
    const document = isBody ? filled(docx(xml)) : filled(docx(p("x"), { [name]: xml }));
    const text = entry(document, isBody ? "word/document.xml" : name);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/\{[^}]*\p{Script=Han}/u);
  });

  test("a table in a footnote, which ends with a paragraph as Word wants it", () => {
    const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="1">${p("{表四}")}</w:footnote></w:footnotes>`;
    expect(entry(filled(docx(p("x"), { "word/footnotes.xml": notes })), "word/footnotes.xml")).toMatch(/<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><\/w:footnote>/u);
  });

  test("a comment", () => {
    const anchor = '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>';
    const comments = `<w:comments xmlns:w="w"><w:comment w:id="0" w:author="a">${p("{年度}")}</w:comment></w:comments>`;
    const document = filled(docx(anchor, { "word/_rels/document.xml.rels": relationship("comments", "comments.xml"), "word/comments.xml": comments }));
    expect(entry(document, "word/comments.xml")).toContain("2025</w:t>");
  });

  test("what a value holds is written as attributes want it, in one line", () => {
    const own = reportModel(sampleContent({ namedFigures: new Map([["甲", "<\"&'>\n乙"]]) }));
    const xml = entry(fillTemplate(docx('<w:p><w:r><w:pict><v:textpath string="{甲}{甲}"/></w:pict></w:r></w:p>'), own), "word/document.xml");
    expect(xml).toContain(`string="&lt;&quot;&amp;'&gt; 乙&lt;&quot;&amp;'&gt; 乙"`);
  });

  test("one that prints nothing is told", () => {
    const told: string[] = [];
    fillTemplate(docx('<w:p><w:r><w:pict><v:textpath string="{上年.三.本年新收.总计}"/></w:pict></w:r></w:p>'), model, ({ zh }) => told.push(zh));
    expect(told).toEqual(["模板正文第 1 段：{上年.三.本年新收.总计} 没有上年的数据。印出来是空白，请填好上年数据后重新生成。"]);
  });
});

describe("a tag that cannot be filled where it stands is named", () => {
  const header = (inner: string): Record<string, string> => ({
    "word/header1.xml": `<w:hdr xmlns:w="w"><w:p><w:r><w:pict><v:textpath string="${inner}"/></w:pict></w:r></w:p></w:hdr>`,
  });
  test.each([
    ["a wrong name", header("{机关名程}"), "模板页眉第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？"],
    ["full-width braces", header("｛机关名称｝"), "模板页眉第 1 段：“｛机关名称｝”：用了全角花括号，请改成半角 {}。"],
    [
      "a condition",
      header("{#有申请}{年度}{/有申请}"),
      "模板页眉第 1 段：{#有申请}：写在水印、图形说明、图表或文档属性这样的地方，这里只能放一个文字或数字的名称，不能放条件、列表和整张表。",
    ],
    ["a table", header("{表二}"), "模板页眉第 1 段：{表二}：写在水印"],
    ["an item's name outside its list", header("{正文}"), "模板页眉第 1 段：{正文}：只能写在它那个列表的开头和结尾之间"],
    ["in the data of a content control", { "customXml/item1.xml": "<甲>{机关名程}</甲>" }, "模板内容控件的数据：{机关名程}：没有这个名称"],
    [
      "in a field's code",
      { "word/header1.xml": '<w:hdr xmlns:w="w"><w:p><w:r><w:instrText>QUOTE "{年度}"</w:instrText></w:r></w:p></w:hdr>' },
      "模板页眉第 1 段：{年度}：写在域代码里",
    ],
    [
      "in a field's code that is cut into runs",
      {
        "word/header1.xml":
          '<w:hdr xmlns:w="w"><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE "{年</w:instrText></w:r><w:r><w:instrText>度}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p/></w:hdr>',
      },
      "模板页眉第 1 段：{年度}：写在域代码里",
    ],
    [
      "in the code of a link",
      {
        "word/header1.xml":
          '<w:hdr xmlns:w="w"><w:p><w:fldSimple w:instr="HYPERLINK &quot;http://example.invalid/%7B%E5%B9%B4%E5%BA%A6%7D&quot;"/></w:p></w:hdr>',
      },
      "模板页眉第 1 段：{年度}：写在域代码里",
    ],
    [
      "in a simple field",
      { "word/header1.xml": '<w:hdr xmlns:w="w"><w:p><w:fldSimple w:instr="QUOTE {年度}"/></w:p></w:hdr>' },
      "模板页眉第 1 段：{年度}：写在域代码里",
    ],
    [
      "in a link's address",
      { "word/_rels/document.xml.rels": relationship("hyperlink", "http://example.invalid/%7B%E5%B9%B4%E5%BA%A6%7D", ' TargetMode="External"') },
      "模板链接：{年度}：写在链接的地址里，不会被替换",
    ],
    [
      "in an address with full-width braces",
      {
        "word/_rels/document.xml.rels": relationship(
          "hyperlink",
          "mailto:a@example.invalid?subject=%EF%BD%9B%E5%B9%B4%E5%BA%A6%EF%BD%9D",
          ' TargetMode="External"',
        ),
      },
      "模板链接：“｛年度｝”：用了全角花括号",
    ],
    [
      "in an address that has a lone per cent",
      { "word/_rels/document.xml.rels": relationship("hyperlink", "http://example.invalid/100%/%7B%E5%B9%B4%E5%BA%A6%7D", ' TargetMode="External"') },
      "模板链接：{年度}：写在链接的地址里",
    ],
    ["without its right brace", header("{机关名称 的报告"), "模板页眉第 1 段：“{机关名称”：只有左花括号，没有右花括号。"],
    ["without its left brace", header("甲机关名称}"), "模板页眉第 1 段：“机关名称}”：只有右花括号，没有左花括号。"],
    ["in doubled braces", header("{{机关名称}}"), "模板页眉第 1 段：“{{机关名称}}”：花括号写重了，一对 {} 就够了。"],
    [
      "without its right brace, in a property",
      { "docProps/core.xml": '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>{标题</dc:title></cp:coreProperties>' },
      "模板文档属性：“{标题”：只有左花括号",
    ],
    [
      "before a paragraph that is blank",
      { "word/header1.xml": '<w:hdr xmlns:w="w"><w:p><w:r><w:pict><v:textpath string="{机关名程}"/></w:pict></w:r></w:p><w:p/><w:p/></w:hdr>' },
      "模板页眉第 1 段：{机关名程}",
    ],
    [
      "a table in a chart",
      { "word/charts/chart1.xml": "<c:chartSpace><a:p><a:r><a:t>{表二}</a:t></a:r></a:p></c:chartSpace>" },
      "模板图表：{表二}：这个标签要换成整张表",
    ],
  ])("%s", (_, entries, sentence) => {
    const faults = faultsOf(docx(p("x"), entries));
    expect(faults[0]?.slice(0, sentence.length)).toBe(sentence);
    expect(new Set(faults.map((fault) => fault.split("：")[1])).size).toBe(faults.length);
  });

  test("braces of programs' own are none", () => {
    const body = '<w:p><w:r><w:drawing><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></w:drawing></w:r></w:p>';
    const json = '<x a=\'{"title":"年报"}\'>{"编号": 1} p{color:red}</x>';
    const document = filled(
      docx(body, { "customXml/item1.xml": json, "customXml/itemProps1.xml": '<ds:datastoreItem ds:itemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>' }),
    );
    expect(entry(document, "word/document.xml")).toContain("{28A0092B-C50C-407E-A947-70E740481C1C}");
    const property = '<Properties><property name="甲"><vt:lpwstr>{6C3C8BC8-F283-45AE-878A-BAB7291924A1}</vt:lpwstr></property></Properties>';
    expect(entry(filled(docx(p("x"), { "docProps/custom.xml": property })), "docProps/custom.xml")).toBe(property);
    expect(entry(document, "customXml/item1.xml")).toContain('{"编号": 1} p{color:red}');
  });
});

describe("a content control that shows data", () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/><w15:dataBinding w:xpath="/a"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${p(content)}</w:sdtContent></w:sdt>`;

  test("is untied where it holds a tag, so that Word leaves what was filled in", () => {
    const xml = entry(filled(docx(control("{机关名称}") + control("固定"))), "word/document.xml");
    expect(xml).toContain(`<w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space="preserve">${NAME}`);
    expect(xml.match(/w:dataBinding/gu)).toHaveLength(1);
  });
});

describe("other writings of the same XML", () => {
  const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  test.each([
    ["another prefix", `<x:document xmlns:x="${WORD}"><x:body><x:p><x:r><x:t>{机关名称}</x:t></x:r></x:p><x:sectPr/></x:body></x:document>`],
    ["no prefix", `<document xmlns="${WORD}"><body><p><r><t>{机关名称}</t></r></p><sectPr/></body></document>`],
    [
      "the strict standard's namespace with another prefix",
      '<n:document xmlns:n="http://purl.oclc.org/ooxml/wordprocessingml/main"><n:body><n:p><n:r><n:t>{机关名称}</n:t></n:r></n:p><n:sectPr/></n:body></n:document>',
    ],
    ["character references", `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>&#123;机关&#x540D;称&#x7D;</w:t></w:r></w:p></w:body></w:document>`],
    ["a CDATA section", `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t><![CDATA[{机关名称}]]></w:t></w:r></w:p></w:body></w:document>`],
    [
      "comments and instructions",
      `<w:document xmlns:w="${WORD}"><w:body><!-- <w:p> --><w:p><w:r><w:t>{机关<!-- {年份} --><?x y?>名称}</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      "attributes on lines of their own, in single quotes",
      `<w:document\n xmlns:w='${WORD}'\n><w:body\n><w:p\n><w:r><w:t\n xml:space='preserve'\n>{机关名称}</w:t\n></w:r></w:p></w:body></w:document>`,
    ],
    ["a > in an attribute", `<w:document xmlns:w="${WORD}"><w:body><w:p w:x="a>b"><w:r><w:t>{机关名称}</w:t></w:r></w:p></w:body></w:document>`],
    ["a byte order mark", `\uFEFF<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>{机关名称}</w:t></w:r></w:p></w:body></w:document>`],
  ])("%s", (_, xml) => {
    const document = filled(docx("", { "word/document.xml": xml }));
    expect(entry(document, "word/document.xml")).toMatch(new RegExp(`<w:t[^<>]*>${NAME}</w:t>`, "u"));
  });

  test.each(["word/document2.xml", "main.xml", "word/正文.xml"])("a body that is called %s, as Word on the web does", (name) => {
    const types = entry(docx(""), "[Content_Types].xml").replace("/word/document.xml", `/${name}`);
    const body = entry(docx(p("{机关名称}") + p("{年份}")), "word/document.xml");
    const entries = (xml: string): Record<string, string> => ({
      "[Content_Types].xml": types,
      "_rels/.rels": relationship("officeDocument", `/${name}`),
      [name]: xml,
      "word/document.xml": "<w:old xmlns:w='w'>x</w:old>",
    });
    expect(entry(filled(docx("", entries(body.replace("{年份}", "{年度}")))), name)).toContain(NAME);
    expect(faultsOf(docx("", entries(body)))).toEqual(["模板正文第 2 段：{年份}：没有这个名称，是不是 {年度}？"]);
  });
});

test.each([
  ["on somebody's disk", "file:///C:\\Users\\a\\公文.dotx"],
  ["on a server", "https://example.invalid/a.dotm"],
])("the template %s that a document was made with is let go", (_, target) => {
  const document = filled(
    docx(p("{年度}"), {
      "word/settings.xml": '<w:settings xmlns:w="w" xmlns:r="r"><w:attachedTemplate r:id="rId9"/><w:zoom/></w:settings>',
      "word/_rels/settings.xml.rels": relationship("attachedTemplate", target, ' TargetMode="External"'),
    }),
  );
  expect(entry(document, "word/settings.xml")).toContain("<w:zoom/>");
  expect(entry(document, "word/settings.xml") + entry(document, "word/_rels/settings.xml.rels")).not.toMatch(/attachedTemplate|dot/u);
});
