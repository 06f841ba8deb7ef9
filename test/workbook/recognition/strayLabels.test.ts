import { tableFigures } from "../../../src/figures";
import { describeProblem } from "../../../src/jobs/wording/describeProblem";
import type { Language } from "../../../src/language";
import { edition2021 } from "../../../src/statute";
import { readReport } from "../../../src/workbook";
import { gridSheets } from "../gridSheets";
import { blockOf, richTable, type RichCell, type RichGrid } from "./richGrid";

const tables = edition2021.tables.map((table) => richTable(table, new Map(tableFigures(table).map(({ id }, index) => [id, index]))));

const swappedColumns = (grid: RichGrid, one: number, other: number): RichGrid =>
  grid.map((cells) => cells.map((cell, column) => (column === one ? cells[other] : column === other ? cells[one] : undefined) ?? cell));
const swappedRows = (grid: RichGrid, one: number, other: number): RichGrid =>
  grid.map((cells, row) => (row === one ? grid[other] : row === other ? grid[one] : undefined) ?? cells);
const swappedTexts = (grid: RichGrid, one: string, other: string): RichGrid =>
  grid.map((cells) => cells.map((cell): RichCell => (cell.value === one ? { ...cell, value: other } : cell.value === other ? { ...cell, value: one } : cell)));
const transposed = (grid: RichGrid): RichGrid => (grid[0] ?? []).map((_, column) => grid.map((cells) => cells[column] ?? { value: "" }));

/** What is said of a workbook whose nth table was changed. */
async function told(nth: number, change: (grid: RichGrid) => RichGrid, language: Language = "zh-CN"): Promise<string[]> {
  const sheets = tables.map((grid, index) => ({ name: `表${index + 2}`, grid: blockOf(index === nth ? change(grid) : grid) }));
  const { problems } = await readReport(gridSheets(sheets));
  return problems.filter(({ kind }) => kind !== "missing").map((problem) => describeProblem(problem, language, "command").message);
}

test.each<[string, number, (grid: RichGrid) => RichGrid, readonly string[]]>([
  ["rows", 1, (grid) => swappedRows(grid, 3, 4), ["表三里“一、本年新收政府信息公开申请数量”这一行在 表3!A5，次序与格式不同（格式里排在最前），它的数没有读"]],
  [
    "labels of rows",
    1,
    (grid) => swappedTexts(grid, "1.属于国家秘密", "2.其他法律行政法规禁止公开"),
    ["表三里“1.属于国家秘密”这一行在 表3!C9，次序与格式不同（格式里排在“（二）部分公开"],
  ],
  [
    "columns",
    1,
    (grid) => swappedColumns(grid, 3, 9),
    [
      "表三里“申请人情况／自然人”这一列在 表3!J2，次序与格式不同（格式里排在最前）",
      "“申请人情况／总计”这一列在 表3!D2，次序与格式不同（格式里排在“其他”后面）",
    ],
  ],
  ["labels of columns", 1, (grid) => swappedTexts(grid, "商业企业", "科研机构"), ["商业企业”这一列在 表3!F3，次序与格式不同（格式里排在“自然人”后面）"]],
  ["labels of 二", 0, (grid) => swappedTexts(grid, "规章", "行政规范性文件"), ["表二里“规章”这一行在 表2!A4，次序与格式不同"]],
])("%s that were swapped are told with where they stand and where they belong", async (_, nth, change, expected) => {
  const sentences = await told(nth, change);
  expect(sentences).toHaveLength(expected.length);
  for (const [index, words] of expected.entries()) expect(sentences[index]).toContain(words);
  for (const sentence of sentences) expect(sentence).not.toMatch(/找不到|2019/u);
  for (const sentence of await told(nth, change, "en-US")) expect(sentence).toMatch(/stands at .*, out of order \(the form has it/u);
});

test.each<[string, number, (grid: RichGrid) => RichGrid, RegExp, RegExp]>([
  [
    "columns",
    1,
    (grid) => swappedColumns(grid, 4, 8),
    /：次序与格式不同的有 E3“其他”（格式里排在“法律服务机构”后面）、I3“商业企业”/u,
    /out of order are E3 “其他”/u,
  ],
  [
    "labels of columns",
    0,
    (grid) => swappedTexts(grid, "本年制发件数", "现行有效件数"),
    /D2“本年制发件数”（格式里排在最前）/u,
    /D2 “本年制发件数” \(the form has it first\)/u,
  ],
  ["groups", 2, (grid) => swappedTexts(grid, "行政复议", "行政诉讼"), /A1“行政诉讼”（格式里排在“行政复议”后面）。/u, /out of order is A1 “行政诉讼”/u],
  ["rows and columns", 1, transposed, /：栏名从 B4 起竖着排，格式里是横排的。/u, /stand below one another from B4 on/u],
])("where %s that were swapped leave no table, that is what is said", async (_, nth, change, zh, en) => {
  expect(await told(nth, change)).toEqual([expect.stringMatching(zh)]);
  expect(await told(nth, change)).toEqual([expect.stringMatching(/一个数也没有读/u)]);
  expect(await told(nth, change, "en-US")).toEqual([expect.stringMatching(en)]);
});

test("error values in the place of labels are named with their cells", async () => {
  const failed = (grid: RichGrid): RichGrid =>
    grid.map((cells) => cells.map((cell) => (/^(?:本年|现行|规章)/u.test(String(cell.value)) ? { value: "#REF!" } : cell)));
  expect(await told(0, failed)).toEqual([expect.stringMatching(/没有找到“本年制发件数”.*；B2 是错误值 #REF!、C2 是错误值 #REF!.*，要先改好。/u)]);
  expect(await told(0, failed, "en-US")).toEqual([expect.stringMatching(/mend the error values first: B2 #REF!/u)]);
});

test("labels that are not there are named", async () => {
  const without = (grid: RichGrid): RichGrid =>
    grid.map((cells) => cells.map((cell) => (/^(?:本年制发|本年废止|规章|行政许可)/u.test(String(cell.value)) ? { value: "" } : cell)));
  expect(await told(0, without)).toEqual([expect.stringMatching(/一个数也没有读：没有找到“本年制发件数”、“本年废止件数”、“规章”、“行政许可”。/u)]);
});
