/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IRunOptions } from "docx";
import { reportAsRichText } from "../../../src/taskpane/delivery/richText";

// Under jest a package's "browser" field is not followed, so the test names the build that webpack takes.
jest.mock("mammoth", () => jest.requireActual<object>("mammoth/mammoth.browser.js"));

const boldHeading: IRunOptions = { text: "一、总体情况", bold: true };

const cell = (text: string, spans: { columnSpan?: number; rowSpan?: number } = {}) => new TableCell({ ...spans, children: [new Paragraph(text)] });

async function richText() {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: "某镇2025年度报告" }),
          new Paragraph({ children: [new TextRun(boldHeading)] }),
          new Paragraph("收到申请 16 件，<全部>办结。"),
          new Table({
            rows: [
              new TableRow({ children: [cell("申请人情况", { columnSpan: 2 }), cell("总计", { rowSpan: 2 })] }),
              new TableRow({ children: [cell("自然人"), cell("其他")] }),
            ],
          }),
        ],
      },
    ],
  });
  const { html, text } = await reportAsRichText(new Uint8Array(await Packer.toBuffer(document)));
  return { body: new DOMParser().parseFromString(html, "text/html").body, text };
}

test("paragraphs keep their text, the title its place in the middle, bold stays bold", async () => {
  const { body } = await richText();
  const title = body.querySelector("h1");
  const [heading, sentence] = body.querySelectorAll("p");
  expect(title?.textContent).toBe("某镇2025年度报告");
  expect(title?.style.textAlign).toBe("center");
  expect(heading?.querySelector("strong")?.textContent).toBe("一、总体情况");
  expect(sentence?.textContent).toBe("收到申请 16 件，<全部>办结。");
  expect(sentence?.style.textIndent).toBe("2em");
});

test("tables keep their merged cells and have lines of their own", async () => {
  const { body } = await richText();
  const cells = [...body.querySelectorAll<HTMLTableCellElement>("td, th")];
  expect(cells.map(({ textContent, colSpan, rowSpan }) => [textContent, colSpan, rowSpan])).toEqual([
    ["申请人情况", 2, 1],
    ["总计", 1, 2],
    ["自然人", 1, 1],
    ["其他", 1, 1],
  ]);
  expect(cells.every(({ style }) => style.border !== "")).toBe(true);
});

test("the text of a cell has the look of tables, that of labels stands at the left, the signature at the right", async () => {
  const template = new Uint8Array(readFileSync(path.resolve("assets/report-template.docx")));
  const { html } = await reportAsRichText(template);
  const page = new DOMParser().parseFromString(html, "text/html");
  const alignments = (selector: string) => new Set([...page.querySelectorAll<HTMLElement>(selector)].map(({ style }) => style.textAlign));
  expect(alignments("td > p, th[scope='col'] > p")).toEqual(new Set(["center"]));
  expect(alignments("th[scope='row'] > p")).toEqual(new Set(["left"]));
  expect(alignments("footer > p")).toEqual(new Set(["right"]));
  expect(page.querySelectorAll("td:not(:has(> p)), th:not(:has(> p))")).toHaveLength(0);
});

test("programs that take no rich text get the plain one", async () => {
  expect((await richText()).text).toMatch(/某镇2025年度报告\s+一、总体情况\s+收到申请 16 件/u);
});

test("the product's own template becomes rich text with its three tables", async () => {
  const template = new Uint8Array(readFileSync(path.resolve("assets/report-template.docx")));
  const { html } = await reportAsRichText(template);
  expect(new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")).toHaveLength(3);
});
