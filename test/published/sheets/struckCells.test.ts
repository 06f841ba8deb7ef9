import { parseRange } from "../../../src/address";
import { openFileSheets } from "../../../src/files";
import { importWorkbook } from "../../../src/jobs";
import { figureLabel } from "../../../src/figures";
import { sheetsDocument } from "../../../src/published";
import { readHtml } from "../../../src/documents";
import type { ReadableSheets } from "../../../src/workbook";
import { publishedPage } from "../publishedPage";
import { rows, workbookBytes } from "../../xlsx/workbookBytes";
import { layBook } from "./layBook";

const fonts = '<fonts><font/><font><b/><strike/></font><font><strike val="0"/></font></fonts>';
const styles = `${fonts}<cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>`;

test("a cell that is struck through as a whole stands in brackets, as on pages; one whose strike is off does not", async () => {
  const cell = (address: string, style: number): string => `<c r="${address}" s="${style}"><v>12</v></c>`;
  const sheets = { 年报: rows(`<row r="1">${cell("A1", 0)}${cell("B1", 1)}${cell("C1", 2)}</row>`) };
  const { blocks } = await sheetsDocument(await openFileSheets(workbookBytes({ sheets, styles })));
  expect(blocks.flatMap((block) => (block.kind === "grid" ? block.cells.map(({ text }) => text) : []))).toEqual(["12", "［12］", "12"]);
});

test("a figure that is struck through is asked about, and not read", async () => {
  const book = await layBook(await readHtml(publishedPage()), { sheets: "one", gap: 1, left: 0, texts: false });
  const sheets: ReadableSheets = {
    survey: () => book.survey(),
    hiddenLines: (areas) => book.hiddenLines(areas),
    read: (areas) => book.read(areas),
    // 1234 of 行政许可 stands nowhere else.
    struckCells: async (areas) => {
      const { blocks } = await book.read(areas);
      return blocks.map((block, index) => {
        const { top = 0, left = 0 } = parseRange(areas[index]?.address ?? "") ?? {};
        return (block ?? []).flatMap((line, row) =>
          line.flatMap(({ value }, column) => (value === "1,234" ? [{ row: top + row, column: left + column }] : [])),
        );
      });
    },
  };
  const { figures, notes } = await importWorkbook(sheets, { totals: "typed", source: "年报.xlsx" });
  expect([...figures.keys()].map(figureLabel)).not.toContain("行政许可·处理决定");
  expect(notes.filter(({ kind }) => kind === "question").map(({ about, words }) => `${about} ${words}`)).toContain("表二 行政许可·处理决定 ［1,234］");
});
