import { readHtml } from "../../../src/documents";
import { importWorkbook } from "../../../src/jobs";
import { figureLabel } from "../../../src/figures";
import type { ReadableSheets } from "../../../src/workbook";
import { publishedPage } from "../publishedPage";
import { layBook } from "./layBook";

/** What a cell of the tests' page shows by its format, by what it holds. */
async function imported(shown: ReadonlyMap<number, string>) {
  const book = await layBook(await readHtml(publishedPage()), { sheets: "one", gap: 1, left: 0, texts: false });
  const sheets: ReadableSheets = {
    survey: () => book.survey(),
    hiddenLines: (areas) => book.hiddenLines(areas),
    read: async (areas) => {
      const { blocks, ...read } = await book.read(areas);
      const withShown = blocks.map((block) =>
        block?.map((row) =>
          row.map((cell) => {
            const text = cell.kind === "number" ? shown.get(cell.value) : undefined;
            return text === undefined ? cell : { ...cell, shown: text };
          }),
        ),
      );
      return { ...read, blocks: withShown };
    },
  };
  const { figures, notes } = await importWorkbook(sheets, { totals: "typed", source: "年报.xlsx" });
  const asked = notes.filter(({ kind }) => kind === "question").flatMap(({ figures: own = [], words }) => own.map((id) => `${figureLabel(id)} ${words}`));
  return { read: new Map([...figures].map(([id, value]) => [figureLabel(id), value])), asked };
}

test.each([
  ["0,", new Map([[5, "0"]]), "本年新收·自然人", "5［显示0］"],
  ["0!.0,万", new Map([[3, "0.0万"]]), "行政规范性文件·制发", "3［显示0.0万］"],
  ['"-"0"0"', new Map([[5, "-50"]]), "本年新收·自然人", "5［显示-50］"],
  [";;;", new Map([[3, ""]]), "行政规范性文件·制发", "3［不显示］"],
  ['"1"0', new Map([[2, "12"]]), "行政复议·总计", "2［显示12］"],
  ['0"万"', new Map([[3, "3万"]]), "行政规范性文件·制发", "3［显示3万］"],
  ['0"万元" of a count', new Map([[3, "3万元"]]), "行政规范性文件·制发", "3万元"],
  ["d", new Map([[3, "3日"]]), "行政规范性文件·制发", "3日"],
])("a number that its format (%s) shows as another one is asked about with both, and read as neither", async (_format, shown, label, words) => {
  const { read, asked } = await imported(shown);
  expect(read.has(label)).toBe(false);
  expect(asked).toContain(`${label} ${words}`);
});

test.each([
  ["#,##0", new Map([[5, "5.00"]]), "本年新收·自然人", 5],
  ['0"件"', new Map([[3, "3件"]]), "行政规范性文件·制发", 3],
  ['0.00"万元"', new Map([[3.5, "3.50万元"]]), "行政事业性收费·收费金额", 3.5],
  ['0.00"元"', new Map([[3.5, "3.50元"]]), "行政事业性收费·收费金额", 0.00035],
])("a number that its format (%s) writes otherwise, or with its unit, is read", async (_format, shown, label, value) => {
  const { read } = await imported(shown);
  expect(read.get(label)).toBe(value);
});
