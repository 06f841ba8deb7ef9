import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
const HEAD = cells("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
const table = (...rows: readonly string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;

/** What is read of 表四, by its cells in order, and how many of them are asked. */
async function cases(fourth: string): Promise<{ read: readonly number[]; asked: number }> {
  const { figures, notes } = await readPublished(await readHtml(publishedPage().replace(/<table><tr><td colspan=5>行政复议[^]*?<\/table>/u, fourth)));
  const isOwn = (id: string): boolean => id.startsWith("cases:");
  const asked = new Set(notes.flatMap((note) => (note.kind === "question" ? (note.figures ?? []) : [])));
  return { read: [...figures].flatMap(([id, value]) => (isOwn(id) ? [value] : [])), asked: [...asked].filter(isOwn).length };
}

const RIGHT = { read: [1, 0, 2, 0, 3, 12, 0, 0, 1, 13, 0, 4, 0, 0, 4], asked: 0 };
const [REVIEW, DIRECT, AFTER] = [cells("1", "0", "2", "0", "3"), cells("12", "0", "0", "1", "13"), cells("0", "4", "0", "0", "4")];

test.each([
  [
    "one label",
    [`<td>类别</td>${HEAD}`, `<td>行政复议</td>${REVIEW}`, `<td>行政诉讼（未经复议直接起诉）</td>${DIRECT}`, `<td>行政诉讼（复议后起诉）</td>${AFTER}`],
  ],
  [
    "labels in two columns",
    [
      `<td colspan=2></td>${HEAD}`,
      `<td colspan=2>行政复议</td>${REVIEW}`,
      `<td rowspan=2>行政诉讼</td><td>未经复议直接起诉</td>${DIRECT}`,
      `<td>复议后起诉</td>${AFTER}`,
    ],
  ],
  ["another order", [`<td>类别</td>${HEAD}`, `<td>复议后起诉</td>${AFTER}`, `<td>未经复议直接起诉</td>${DIRECT}`, `<td>行政复议</td>${REVIEW}`]],
])("表四 with a row for each procedure is read by its labels: %s", async (_, rows) => {
  expect(await cases(table(...rows))).toEqual(RIGHT);
});

test.each([
  ["a row is missing", [`<td>类别</td>${HEAD}`, `<td>行政复议</td>${REVIEW}`, `<td>复议后起诉</td>${AFTER}`]],
  [
    "a row has lost a cell",
    [`<td>类别</td>${HEAD}`, `<td>行政复议</td>${REVIEW}`, `<td>未经复议直接起诉</td>${cells("0", "0", "1", "13", "")}`, `<td>复议后起诉</td>${AFTER}`],
  ],
  ["a row is said twice", [`<td>类别</td>${HEAD}`, `<td>行政复议</td>${REVIEW}`, `<td>行政复议</td>${DIRECT}`, `<td>复议后起诉</td>${AFTER}`]],
])("where %s nothing of it is read, and all is asked", async (_, rows) => {
  expect(await cases(table(...rows))).toEqual({ read: [], asked: 15 });
});

const GROUPS = cells("行政复议").replace("<td", "<td colspan=5");
const COURTS = "<td colspan=10>行政诉讼</td>";
const PAIR = "<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td>";

test.each([
  ["行政复议 and 行政诉讼", table(GROUPS, HEAD, REVIEW) + table(COURTS, PAIR, HEAD + HEAD, DIRECT + AFTER)],
  ["each under a header", table(GROUPS, HEAD, REVIEW) + table(cells("未经复议直接起诉"), HEAD, DIRECT) + table(cells("复议后起诉"), HEAD, AFTER)],
  [
    "each under a line",
    `<p>（一）行政复议</p>${table(HEAD, REVIEW)}<p>（二）未经复议直接起诉的行政诉讼</p>${table(HEAD, DIRECT)}<p>（三）复议后起诉的行政诉讼情况：</p>${table(HEAD, AFTER)}`,
  ],
  ["labels in front", table(`<td></td>${GROUPS}`, `<td></td>${HEAD}`, `<td>件数</td>${REVIEW}`) + table(COURTS, PAIR, HEAD + HEAD, DIRECT + AFTER)],
])("表四 in several tables is one: %s", async (_, fourth) => {
  expect(await cases(fourth)).toEqual(RIGHT);
  const { filling, notes } = await readPublished(await readHtml(publishedPage().replace(/<table><tr><td colspan=5>行政复议[^]*?<\/table>/u, fourth)));
  expect(filling.narrative?.filter(({ section }) => section === "四").map(({ heading, text }) => heading + text)).toEqual([""]);
  expect(notes.map(({ sentence }) => sentence.zh).join("")).not.toContain("这个表不是格式里的统计表");
});

test.each([
  ["one of them is missing", table(GROUPS, HEAD, REVIEW) + table(cells("复议后起诉"), HEAD, AFTER)],
  ["one stands twice", table(GROUPS, HEAD, DIRECT) + table(GROUPS, HEAD, REVIEW) + table(COURTS, PAIR, HEAD + HEAD, DIRECT + AFTER)],
  ["one is another year's", `<p>行政复议</p>${table(HEAD, REVIEW)}<p>2023年未经复议直接起诉</p>${table(HEAD, DIRECT)}<p>复议后起诉</p>${table(HEAD, AFTER)}`],
  ["one has lost a cell", table(GROUPS, HEAD, cells("1", "0", "2", "3", "")) + table(COURTS, PAIR, HEAD + HEAD, DIRECT + AFTER)],
])("of 表四 in several tables nothing is read from a wrong place, and all that is not is asked, where %s", async (_, fourth) => {
  const { read, asked } = await cases(fourth);
  expect(read).toEqual([]);
  expect(asked).toBe(15);
});

const SUM = "<td rowspan=3>合计</td>";
const TALL = HEAD.replaceAll("<td>", "<td rowspan=2>");

test("a column of its own that has a label costs no figure of 表四; nothing in it beside figures costs all", async () => {
  const fourth = (row: string): string => table(`${GROUPS}<td colspan=11>行政诉讼</td>`, `${TALL}<td rowspan=2>小计</td>${PAIR}`, HEAD + HEAD, row);
  expect(await cases(fourth(`${REVIEW}<td>17</td>${DIRECT}${AFTER}`))).toEqual(RIGHT);
  expect((await cases(fourth(`${REVIEW}<td></td>${DIRECT}${AFTER}`))).read).toEqual([]);
  const sums = (row: string): string => table(`${GROUPS}${COURTS}${SUM}`, `${TALL}${PAIR}`, HEAD + HEAD, row);
  expect((await cases(sums(`${REVIEW}${DIRECT}${AFTER}<td>20</td>`))).read.length).toBeGreaterThanOrEqual(12);
  expect((await cases(sums(`${cells("0", "2", "0", "3")}${DIRECT}${AFTER}<td>20</td><td></td>`))).read).toEqual([]);
});
