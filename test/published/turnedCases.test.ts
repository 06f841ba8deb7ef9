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
