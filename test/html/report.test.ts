import { documentHtml, htmlPage } from "../../src/html";
import { printTable, type CellRole } from "../../src/layout";
import { fillTemplate, reportModel, type ReportContent } from "../../src/report";
import { edition2021 } from "../../src/statute";
import { readDocx } from "../report/readDocx";
import { builtInTemplate, organ, sampleContent } from "../report/sampleContent";
import { asInDocument, parseHtml, readHtml, tablesOf } from "./readHtml";

/** The report of a content by the built-in template, as document and as page. */
async function reportOf(content: ReportContent) {
  const model = reportModel(content);
  const document = fillTemplate(builtInTemplate(), model);
  return { document, page: htmlPage(await documentHtml(document), model.title) };
}

const elements: Readonly<Record<string, string>> = { Title: "h1", Heading1: "h2", Heading2: "h3", BodyText: "p", Closing: "p", Date: "p" };

/** What the page of a document should hold: the same texts and tables, but no empty paragraphs, and the title in one line. */
const expectedBlocks = (document: Uint8Array) =>
  readDocx(document)
    .filter((block) => block.kind === "table" || block.text !== "")
    .map((block) => (block.kind === "table" ? block.cells : [elements[block.style], block.style === "Title" ? block.text.replace("\n", "") : block.text]));

const blocksOf = (page: string) => readHtml(page).map((block) => (block.kind === "text" ? [block.element, block.text] : block.cells.map(asInDocument)));

const headOf: Readonly<Record<CellRole, string>> = { heading: "col", corner: "col", header: "col", label: "row", figure: "" };

describe("a filled report", () => {
  let report: { document: Uint8Array; page: string };
  beforeAll(async () => {
    report = await reportOf(sampleContent());
  });

  test("has the same headings, sentences and cells on the page as in the document", () => {
    expect(blocksOf(report.page)).toEqual(expectedBlocks(report.document));
  });

  test("has tables whose cells cover the whole grid once", () => {
    const sizes = tablesOf(report.page).map(({ claims }) => [claims.length, new Set(claims.map((line) => line.length)), new Set(claims.flat())]);
    expect(sizes).toEqual([
      [14, new Set([4]), new Set([1])],
      [28, new Set([10]), new Set([1])],
      [4, new Set([15]), new Set([1])],
    ]);
  });

  test("says of each cell whether it heads a column, a row or holds a figure", () => {
    const roles = edition2021.tables.map((table) => printTable(table).cells.map(({ role }) => headOf[role]));
    expect(tablesOf(report.page).map(({ cells }) => cells.map(({ head }) => head))).toEqual(roles);
    expect(tablesOf(report.page).map(({ headerRows }) => headerRows)).toEqual([0, 3, 3]);
  });

  test("ends with the organ and the date in a footer", () => {
    const footer = parseHtml(report.page).querySelector("body > footer:last-child");
    expect([...(footer?.children ?? [])].map(({ textContent }) => textContent)).toEqual([organ.name, organ.date]);
  });

  test("is a page of its own: Chinese, UTF-8, one title, nothing from elsewhere, no looks in its elements", () => {
    const { documentElement, title, body } = parseHtml(report.page);
    expect(report.page).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/u);
    expect(documentElement.lang).toBe("zh-CN");
    expect(title).toBe(body.querySelector("h1")?.textContent);
    expect(documentElement.querySelectorAll("script, link, img, iframe, a, [src], [href]")).toHaveLength(0);
    expect(body.querySelectorAll("[class], [style], [id]")).toHaveLength(0);
    expect(report.page).not.toMatch(/https?:|url\(|@import|header-(?:col|row)/u);
  });

  test("is written as a browser would write it, so nothing in it needs mending", () => {
    const asRead = parseHtml(report.page).documentElement.outerHTML;
    const plain = (html: string) => html.replace(/<\/?tbody>|\s*\n\s*/gu, "").replace(/^<!doctype html>/u, "");
    expect(plain(asRead)).toBe(plain(report.page));
  });

  test("gives the same page each time", async () => {
    expect((await reportOf(sampleContent())).page).toBe(report.page);
  });
});

test("a report without figures has all its cells", async () => {
  const { document, page } = await reportOf(sampleContent({ figures: new Map(), narrative: [], organ: { ...organ, date: "" } }));
  expect(blocksOf(page)).toEqual(expectedBlocks(document));
  expect(
    tablesOf(page)
      .flatMap(({ claims }) => claims.flat())
      .every((claim) => claim === 1),
  ).toBe(true);
  expect(tablesOf(page).flatMap(({ cells }) => cells.filter(({ text }) => text === ""))).toHaveLength(200);
});

test("whatever is typed stays text", async () => {
  const name = `<script>alert(1)</script>&amp;"某镇"'`;
  const text = `</p></td><img src=x onerror="alert(1)"> <header-col>&lt;b&gt; & ]]> {机关名称}`;
  const { document, page } = await reportOf(
    sampleContent({
      organ: { ...organ, name },
      narrative: [{ section: "一", heading: "</h3><style>", text }],
      figures: new Map([...sampleContent().figures].map(([id]) => [id, "</td><td>&"])),
    }),
  );
  expect(blocksOf(page)).toEqual(expectedBlocks(document));
  const read = parseHtml(page);
  expect(read.title).toBe(`${name}2025年政府信息公开工作年度报告`);
  expect(read.querySelectorAll("script, img, header-col, body style")).toHaveLength(0);
});
