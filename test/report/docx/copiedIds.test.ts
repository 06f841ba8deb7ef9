import { fillTemplate, reportModel } from "../../../src/report";
import { docx, p } from "../docxFixture";
import { bodyText, entry } from "../readDocx";
import { sampleContent } from "../sampleContent";
import { standsTwice } from "../standsOnce";
import { wordSchemaErrors, wordSchemaIsHere } from "../wordSchema";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

const relationships = (...kinds: readonly string[]): Record<string, string> => ({
  "word/_rels/document.xml.rels": `<Relationships>${kinds.map((kind, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${kind}.xml"/>`).join("")}</Relationships>`,
});

/** Paragraphs of 一 in the sample report: a heading and two texts. */
const TURNS = 3;
const list = (inner: string): string => p("{#一}") + inner + p("{/一}");
const text = "<w:r><w:t>{小标题}{正文}</w:t></w:r>";
const model = (narrative = sampleContent().narrative) => reportModel(sampleContent({ narrative }));
const filled = (body: string, entries: Record<string, string> = {}, content = model()): Uint8Array => fillTemplate(docx(body, entries), content);
const ids = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), ([, id = ""]) => id);

const shape = (id: string): string =>
  `<w:r><w:pict><v:shapetype id="_x0000_t136"><v:path/></v:shapetype><v:shape id="${id}" o:spid="_x0000_s1026" type="#_x0000_t136"><v:textpath string="{年度}{正文}"/></v:shape></w:pict></w:r>`;
const drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="图 1" descr="{机关名称}：{正文}"/></wp:inline></w:drawing></w:r>';
const control = `<w:sdt><w:sdtPr><w:id w:val="77"/></w:sdtPr><w:sdtContent>${text}</w:sdtContent></w:sdt>`;

test("the check finds what stands twice", () => {
  const twice = docx(
    '<w:p w14:paraId="1"><w:bookmarkStart w:id="1" w:name="a"/></w:p><w:p w14:paraId="1"><w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/></w:p>' +
      '<w:p><w:ins w:id="3"><w:r><wp:docPr id="2"/></w:r></w:ins><w:ins w:id="3"><w:r><wp:docPr id="2"/></w:r></w:ins><w:r><w:pict><v:shape id="s"/><v:shape id="s"/></w:pict></w:r>' +
      '<w:commentRangeStart w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>',
  );
  expect(standsTwice(twice)).toEqual([
    "twice: paraId 1",
    "twice: bookmarkStart 1",
    "twice: bookmark's name a",
    "twice: change 3",
    "twice: docPr 2",
    "twice: word/document.xml id s",
    "no End: commentRange 4",
    "no comment: 4",
  ]);
});

describe("what a list copies stands once, or has ids of its own", () => {
  test("a bookmark stays where it stands first", () => {
    const xml = entry(filled(list(`<w:p><w:bookmarkStart w:id="5" w:name="甲"/>${text}<w:bookmarkEnd w:id="5"/></w:p>`)), "word/document.xml");
    expect(xml.match(/<w:bookmarkStart/gu)).toHaveLength(1);
    expect(xml).toMatch(/<w:bookmarkStart w:id="5" w:name="甲"\/><w:r><w:t[^>]*>（一）主动公开/u);
  });

  test("a bookmark around the list stays around it, whatever the list prints", () => {
    const body = `<w:p><w:bookmarkStart w:id="5" w:name="甲"/>${p("{#一}").slice(5, -6)}</w:p><w:p>${text}</w:p><w:p>${p("{/一}").slice(5, -6)}<w:bookmarkEnd w:id="5"/></w:p>`;
    for (const content of [model(), model([])]) {
      const xml = entry(filled(p("前") + body + p("后"), {}, content), "word/document.xml");
      expect(xml).toMatch(/前<\/w:t><\/w:r><\/w:p><w:bookmarkStart w:id="5" w:name="甲"\/>.*<w:bookmarkEnd w:id="5"\/><w:p><w:r><w:t[^>]*>后/u);
    }
  });

  test.each([
    ["in its paragraph", `<w:p><w:commentRangeStart w:id="0"/>${text}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`, 1],
    ["from the beginning's paragraph on", `<w:p>${text}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`, 0],
  ])("a comment stands once: %s", (_, inner, ranges) => {
    const document = filled(list(inner), {
      ...relationships("comments"),
      "word/comments.xml": `<w:comments ${W}><w:comment w:id="0" w:author="张三">${p("请核对")}</w:comment></w:comments>`,
    });
    const xml = entry(document, "word/document.xml");
    expect([xml.match(/<w:commentRangeStart/gu) ?? [], xml.match(/<w:commentReference/gu)].map((found) => found?.length)).toEqual([ranges, 1]);
    expect(entry(document, "word/comments.xml")).toContain("请核对");
  });

  const [begins, ends, sign] = ['<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>', '<w:r><w:commentReference w:id="0"/></w:r>'];
  const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const commented = {
    ...relationships("comments"),
    "word/comments.xml": `<w:comments ${W}><w:comment w:id="0" w:author="张三">${p("请核对")}</w:comment></w:comments>`,
  };

  describe.each([
    ["of the beginning's paragraph alone", `<w:p>${begins}${words("{#一}")}${ends}${sign}</w:p>${p("甲{正文}")}${p("{/一}")}`],
    ["of the end's paragraph alone", `${p("{#一}")}${p("甲{正文}")}<w:p>${begins}${words("{/一}")}${ends}${sign}</w:p>`],
    ["around the list, by its two paragraphs", `<w:p>${begins}${words("{#一}")}</w:p>${p("甲{正文}")}<w:p>${words("{/一}")}${ends}${sign}</w:p>`],
    ["from the beginning's paragraph to the words", `<w:p>${begins}${words("{#一}")}</w:p><w:p>${words("甲{正文}")}${ends}${sign}</w:p>${p("{/一}")}`],
    ["from the words to the end's paragraph", `${p("{#一}")}<w:p>${begins}${words("甲{正文}")}</w:p><w:p>${words("{/一}")}${ends}${sign}</w:p>`],
    [
      "from words before to the beginning's paragraph",
      `<w:p>${begins}${words("前")}</w:p><w:p>${words("{#一}")}${ends}${sign}</w:p>${p("甲{正文}")}${p("{/一}")}`,
    ],
    ["from the end's paragraph to words behind", `${p("{#一}")}${p("甲{正文}")}<w:p>${begins}${words("{/一}")}</w:p><w:p>${words("后")}${ends}${sign}</w:p>`],
    [
      "around a table that is a list's",
      `<w:p>${begins}${words("{#一}")}</w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p("{正文}")}</w:tc></w:tr></w:tbl><w:p>${words("{/一}")}${ends}${sign}</w:p>`,
    ],
  ])("a comment %s", (_, body) => {
    test("is kept, once, where the list prints something", () => {
      const document = filled(body + p("尾"), commented);
      const xml = entry(document, "word/document.xml");
      expect([/<w:commentRangeStart/gu, /<w:commentRangeEnd/gu, /<w:commentReference/gu].map((mark) => xml.match(mark)?.length)).toEqual([1, 1, 1]);
      expect(xml.indexOf("<w:commentRangeStart")).toBeLessThan(xml.indexOf("<w:commentRangeEnd"));
      expect(entry(document, "word/comments.xml")).toContain("请核对");
    });

    test("is kept whole or goes whole where it prints nothing", () => {
      const document = filled(body + p("尾"), commented, model([]));
      const isKept = entry(document, "word/comments.xml").includes("请核对");
      expect(entry(document, "word/document.xml").match(/<w:comment/gu)?.length ?? 0).toBe(isKept ? 3 : 0);
    });

    (wordSchemaIsHere ? test : test.skip)("leaves a document that is valid by the schema of Word (skipped where ../shared is absent)", async () => {
      const [printed = "", blank = ""] = [model(), model([])].map((content) => entry(filled(body + p("尾"), commented, content), "word/document.xml"));
      expect(await wordSchemaErrors({ printed, blank })).toEqual([]);
    });
  });

  test("a permission and a moved text around a list stay around it", () => {
    const body = `<w:p><w:permStart w:id="9" w:edGrp="everyone"/>${words("{#一}")}</w:p>${p("甲")}<w:p>${words("{/一}")}<w:permEnd w:id="9"/></w:p>`;
    expect(entry(filled(body), "word/document.xml")).toMatch(/<w:permStart w:id="9"[^<>]*\/><w:p>.*甲.*<\/w:p><w:permEnd w:id="9"\/>/u);
  });

  test("a comment goes with its words, with what Word keeps of it elsewhere", () => {
    const comments = `<w:comments ${W}><w:comment w:id="0" w:author="张三"><w:p w14:paraId="1A2B"><w:r><w:t>请核对</w:t></w:r></w:p></w:comment><w:comment w:id="1" w:author="张三">${p("留下")}</w:comment></w:comments>`;
    const anchor = (id: number): string =>
      `<w:p><w:commentRangeStart w:id="${id}"/>${p("甲").slice(5, -6)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`;
    const document = filled(
      anchor(1) + p("{#六}") + anchor(0) + p("{/六}"),
      {
        ...relationships("comments"),
        "word/comments.xml": comments,
        "word/commentsExtended.xml": '<w15:commentsEx xmlns:w15="x"><w15:commentEx w15:paraId="1A2B"/></w15:commentsEx>',
      },
      model([]),
    );
    expect(entry(document, "word/comments.xml")).not.toContain("请核对");
    expect(entry(document, "word/comments.xml")).toContain("留下");
    expect(entry(document, "word/commentsExtended.xml")).not.toContain("1A2B");
  });

  test("drawings, shapes, content controls, tracked changes and paragraphs", () => {
    const inner = `<w:p w14:paraId="00AA" w14:textId="77"><w:ins w:id="3" w:author="a">${text}</w:ins>${drawing}${shape("水印1")}${control}</w:p>`;
    const xml = entry(filled(`<w:p>${drawing.replace("{正文}", "")}</w:p>` + list(inner)), "word/document.xml");
    expect(ids(xml, /<wp:docPr id="(\d+)"/gu)).toEqual(["7", "8", "9", "10"]);
    expect(ids(xml, /<v:shape id="([^"]*)"/gu)).toEqual(["水印1", "水印2", "水印3"]);
    expect(ids(xml, /o:spid="([^"]*)"/gu)).toEqual(["_x0000_s1026", "_x0000_s1027", "_x0000_s1028"]);
    expect(ids(xml, /<w:id w:val="(\d+)"/gu)).toEqual(["77", "78", "79"]);
    expect(ids(xml, /<w:ins w:id="(\d+)"/gu)).toEqual(["3", "4", "5"]);
    expect(xml.match(/paraId/gu)).toHaveLength(1);
    expect(xml.match(/<v:shapetype /gu)).toHaveLength(1);
    expect(ids(xml, /descr="([^"]*)"/gu)).toEqual(["", "", "全年发布信息1268条。", "栏目都按时更新。"].map((words) => `青原县云溪镇人民政府：${words}`));
    expect(ids(xml, /string="([^"]*)"/gu)).toEqual(["", "全年发布信息1268条。", "栏目都按时更新。"].map((words) => `2025${words}`));
  });

  test("a footnote is copied along", () => {
    const notes = `<w:footnotes ${W}><w:footnote w:id="1">${p("注 {年度}")}</w:footnote></w:footnotes>`;
    const document = filled(list(`<w:p>${text}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`), {
      ...relationships("footnotes"),
      "word/footnotes.xml": notes,
    });
    expect(ids(entry(document, "word/document.xml"), /footnoteReference w:id="(\d)"/gu)).toEqual(["1", "2", "3"]);
    expect(entry(document, "word/footnotes.xml").match(/注 2025/gu)).toHaveLength(TURNS);
  });

  test("what is in the list once, or not at all, keeps its ids", () => {
    const inner = `<w:p w14:paraId="00AA">${drawing}${shape("s")}</w:p>`.replaceAll("{正文}", "");
    const once = filled(p("{#年度}") + inner + p("{/年度}"));
    expect(entry(once, "word/document.xml")).toContain('w14:paraId="00AA"');
    expect(bodyText(filled(p("{^年度}") + inner + p("{/年度}") + p("x")))).toBe("x");
  });
});
