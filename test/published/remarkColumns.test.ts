import { readHtml } from "../../src/documents";
import { figureLabel } from "../../src/figures";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const FIGURES = /(?:<td>\d<\/td>){7}/gu;

/** The page with words behind each row of 表三, and what its header says over them. */
function remarked(remark: (row: number) => string, label: string): string {
  let row = 0;
  return publishedPage()
    .replace("<td colspan=7>申请人情况</td>", `$&${label}`)
    .replace(FIGURES, (figures) => `${figures}${remark(++row)}`);
}

/** What is read of 表三. */
async function read(page: string): Promise<ReadonlyMap<string, number>> {
  const { figures } = await readPublished(await readHtml(page));
  return new Map([...figures].flatMap(([id, value]) => (id.startsWith("applications.") ? [[figureLabel(id), value]] : [])));
}

const word = (row: number): string => (row % 5 === 1 ? "办公室" : "");

test.each([
  ["备注", remarked((row) => `<td>${word(row)}</td>`, "<td rowspan=3>备注（来源科室）</td>")],
  ["备注 with nothing below it", remarked(() => "<td></td>", "<td rowspan=3>备注</td>")],
  ["two of them", remarked((row) => `<td>${word(row)}</td><td>见附件</td>`, "<td rowspan=3>责任科室</td><td rowspan=3>说明</td>")],
  ["words under no label", remarked((row) => `<td>${word(row)}</td>`, "")],
  ["one for several rows", remarked((row) => (row === 1 ? "<td rowspan=27>均由办公室统计</td>" : ""), "<td rowspan=3>备注</td>")],
])("columns of words behind the figures cost none of them: %s", async (_, page) => {
  const [right, figures] = [await read(publishedPage()), await read(page)];
  expect(right.size).toBe(175);
  expect(figures).toEqual(right);
});

test.each([1, 4])("a row that lost its cell %i beside such a column is not read by position", async (cell) => {
  const right = await read(publishedPage());
  const page = remarked((row) => `<td>${word(row)}</td>`, "<td rowspan=3>备注</td>");
  const [first = ""] = FIGURES.exec(page) ?? [];
  FIGURES.lastIndex = 0;
  const cells = first.split("</td>");
  const short = page.replace(first, [...cells.slice(0, cell - 1), ...cells.slice(cell)].join("</td>"));
  expect(short).toHaveLength(page.length - "<td>5</td>".length);
  const figures = await read(short);
  expect([...figures].filter(([label, value]) => right.get(label) !== value)).toEqual([]);
  expect(figures.has("本年新收·总计")).toBe(false);
});

test("a column with a number in it is none of words, and its figures are asked", async () => {
  const page = remarked((row) => `<td>${row === 3 ? "12" : word(row)}</td>`, "<td rowspan=3>备注</td>");
  const right = await read(publishedPage());
  expect([...(await read(page))].filter(([label, value]) => right.get(label) !== value)).toEqual([]);
});

test("a report of tables alone is that of the organ and the year that their titles say", async () => {
  const tables = publishedPage().match(/<table>[^]*?<\/table>/gu) ?? [];
  const titled = (years: readonly number[]): string =>
    tables.map((table, at) => `<p>青石县柳林镇${String(years[at])}年度收到和处理政府信息公开申请情况统计表</p>${table}`).join("");
  const { organ, year } = await readPublished(await readHtml(titled([2024, 2024, 2024])));
  expect([organ, year]).toEqual(["青石县柳林镇", 2024]);
  expect((await readPublished(await readHtml(titled([2024, 2023, 2024])))).year).toBeUndefined();
});
