import {
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
  type IRunOptions,
} from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { documentHtml } from "../../src/html";
import { fillTemplate, markTemplate, reportModel, type ReportModel } from "../../src/report";
import { builtInTemplate, sampleContent } from "../report/sampleContent";
import { parseHtml, tablesOf } from "./readHtml";

const emphasis: IRunOptions = { text: "重要", bold: true };

interface Spans {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

const cell = (text: string | readonly string[], spans: Spans = {}) => new TableCell({ ...spans, children: [text].flat().map((one) => new Paragraph(one)) });

async function docxOf(children: readonly FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: { config: [{ reference: "list", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }] },
    footnotes: { 1: { children: [new Paragraph({ children: [link("注释")] })] } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const link = (text: string) => new ExternalHyperlink({ link: "javascript:alert(1)", children: [new TextRun(text)] });

/** The table of a page made from a document with nothing else. */
async function onPage(table: Table) {
  const [read] = tablesOf(await documentHtml(await docxOf([table])));
  if (read === undefined) throw new Error("no table");
  return read;
}

test("tables by their tags, conditions and comments of an own template: the page has what the built-in one's has", async () => {
  const model: ReportModel = {
    ...reportModel(sampleContent()),
    conditions: new Map([
      ["有申请", true],
      ["有行政诉讼", false],
    ]),
  };
  const template = await docxOf([
    new Paragraph({ heading: HeadingLevel.TITLE, text: "{标题分行}" }),
    ...["{#有申请}", "收到申请。", "{/有申请}", "{#有行政诉讼}", "有诉讼。", "{/有行政诉讼}", "{表二}", "{表三}", "{表四}"].map((text) => new Paragraph(text)),
  ]);
  const marked = markTemplate(
    template,
    [{ kind: "otherTag", place: { zh: "", en: "" }, written: "{甲}", span: { entry: "word/document.xml", start: 0, end: 3 } }],
    "zh-CN",
  );
  const html = await documentHtml(fillTemplate(marked, model));
  const ownHtml = await documentHtml(fillTemplate(builtInTemplate(), model));
  expect(tablesOf(html)).toEqual(tablesOf(ownHtml));
  expect(html.slice(0, html.indexOf("<table>"))).toBe("<h1>青原县云溪镇人民政府2025年政府信息公开工作年度报告</h1>\n<p>收到申请。</p>\n");
  expect(html).not.toMatch(/甲|comment/u);
});

test("an own template's page is the own report, figures in the cells of its own table", async () => {
  const template = await docxOf([
    new Paragraph({ heading: HeadingLevel.TITLE, text: "{标题}" }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: "本机关的表" }),
    new Table({
      rows: [new TableRow({ tableHeader: true, children: [cell("项目"), cell("件")] }), new TableRow({ children: [cell("新收"), cell("{三.本年新收.总计}")] })],
    }),
    new Paragraph("{#一}"),
    new Paragraph("{正文}"),
    new Paragraph("{/一}"),
  ]);
  expect(await documentHtml(fillTemplate(template, reportModel(sampleContent())))).toBe(
    [
      "<h1>青原县云溪镇人民政府2025年政府信息公开工作年度报告</h1>",
      "<h2>本机关的表</h2>",
      "<table>",
      "<thead>",
      '<tr><th scope="col">项目</th><th scope="col">件</th></tr>',
      "</thead>",
      "<tbody>",
      "<tr><td>新收</td><td>17</td></tr>",
      "</tbody>",
      "</table>",
      "<p>全年发布信息1268条。</p>",
      "<p>栏目都按时更新。</p>",
      "",
    ].join("\n"),
  );
});

test("a cell that reaches out of the marked header rows makes the rows that it reaches headers too", async () => {
  const table = await onPage(
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell("项目", { rowSpan: 2 }), cell("申请人", { columnSpan: 2 })] }),
        new TableRow({ children: [cell("自然人"), cell("其他")] }),
        new TableRow({ children: [cell("新收"), cell("1"), cell("2")] }),
      ],
    }),
  );
  expect(table.headerRows).toBe(2);
  expect(table.cells.map(({ text, head }) => [text, head])).toEqual([
    ["项目", "col"],
    ["申请人", "col"],
    ["自然人", "col"],
    ["其他", "col"],
    ["新收", ""],
    ["1", ""],
    ["2", ""],
  ]);
});

test("a table of header rows only has a body", async () => {
  const table = await onPage(
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell("项目"), cell("件")] }),
        new TableRow({ tableHeader: true, children: [cell("新收"), cell("1")] }),
      ],
    }),
  );
  expect(table).toMatchObject({ rows: 2, headerRows: 0 });
  expect(table.cells.map(({ head }) => head)).toEqual(["", "", "", ""]);
});

test("a cell's paragraphs stay paragraphs, a header's become lines", async () => {
  const table = await onPage(
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell(["收费", "", "（万元）"])] }),
        new TableRow({ children: [cell(["第一段", "第二段"])] }),
        new TableRow({ children: [new TableCell({ children: [new Paragraph({ text: "其一", numbering: { reference: "list", level: 0 } })] })] }),
      ],
    }),
  );
  expect(table.cells.map(({ text, head }) => [text, head])).toEqual([
    ["收费\n（万元）", "col"],
    ["第一段\n第二段", ""],
    ["其一", ""],
  ]);
});

describe("what is more than text", () => {
  const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const document = () =>
    docxOf([
      new Paragraph({
        children: [
          new TextRun("见"),
          link("网站"),
          new Bookmark({ id: "mark", children: [new TextRun("的栏目")] }),
          new FootnoteReferenceRun(1),
          new ImageRun({ type: "png", data: pixel, transformation: { width: 1, height: 1 } }),
        ],
      }),
      new Paragraph({ text: "其一", numbering: { reference: "list", level: 0 } }),
      new Paragraph({ text: "其二", numbering: { reference: "list", level: 0 } }),
      new Paragraph({ children: [new TextRun(emphasis)] }),
    ]);

  test("becomes text where it leads elsewhere; lists, notes and emphasis stay", async () => {
    const html = await documentHtml(await document());
    const { body } = parseHtml(html);
    expect(body.querySelector("p")?.textContent).toBe("见网站的栏目[1]");
    expect([...body.querySelectorAll("body > ol:first-of-type > li")].map(({ textContent }) => textContent.trim())).toEqual(["其一", "其二"]);
    expect(body.querySelector("strong")?.textContent).toBe("重要");
    expect(body.querySelectorAll("img, a[id='mark']")).toHaveLength(0);
    expect([...body.querySelectorAll("a[href]")].map((a) => a.getAttribute("href"))).toEqual(["#footnote-1", "#footnote-ref-1"]);
    expect(html).not.toMatch(/javascript|data:/u);
  });

  test("a map of styles that a template brings along is not followed", async () => {
    const entries = unzipSync(await document());
    const hostile = zipSync({ ...entries, "mammoth/style-map": strToU8("p => script:fresh") });
    expect(await documentHtml(hostile)).toBe(await documentHtml(await document()));
  });
});

test("bytes that are no Word document are refused", async () => {
  await expect(documentHtml(strToU8("no document"))).rejects.toThrow();
});
