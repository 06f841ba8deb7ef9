import { readHtml } from "../../src/documents";
import { figureNamed } from "../../src/figures";
import type { FigureId } from "../../src/statute";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const HEADER = /<td colspan=7>申请人情况[^]*?<td colspan=3>一、本年新收/u;
const ONE = "<td>5</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>5</td>";

/** The page with 表三 under other columns, its rows of figures with these. */
const pageUnder = (columns: string, cells: readonly number[]): string =>
  publishedPage()
    .replace(HEADER, `<td colspan=7>申请人情况</td></tr>${columns}<tr><td colspan=3>一、本年新收`)
    .replaceAll(ONE, cells.map((cell) => `<td>${cell}</td>`).join(""));

/** What is read of 本年新收, by columns. */
async function received(page: string): Promise<(number | undefined)[]> {
  const { figures } = await readPublished(await readHtml(page));
  return ["naturalPerson", "business", "research", "charity", "legalService", "other", "total"].map((column) => {
    const id = figureNamed(`applications.received:${column}`);
    return id && figures.get(id);
  });
}

const ORDERS: [string, string, number[], number[]][] = [
  [
    "two of them exchanged",
    "<tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr><tr><td>科研机构</td><td>商业企业</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>",
    [50, 3, 20, 0, 0, 0, 73],
    [50, 20, 3, 0, 0, 0, 73],
  ],
  [
    "the total first",
    "<tr><td rowspan=2>总计</td><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td></tr><tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>",
    [73, 50, 20, 3, 0, 0, 0],
    [50, 20, 3, 0, 0, 0, 73],
  ],
];

/** The page with 表三 cut before rows that begin so, each part of it on a page of its own. */
const cutBefore = (html: string, labels: readonly string[]): string =>
  labels.reduce((page, label) => page.replace(new RegExp(`<tr>(?:<td[^>]*>[^<]*</td>)?<td[^>]*>${label}`, "u"), "</table><p>- 5 -</p><table>$&"), html);

test.each(ORDERS)("what goes on below such columns, on pages of its own, is not read by position: %s", async (_, columns, cells) => {
  for (const labels of [["一、本年新收"], ["一、本年新收", "四、结转下年度"], ["2\\.其他法律行政法规禁止公开", "四、结转下年度"]]) {
    const page = cutBefore(pageUnder(columns, cells), labels);
    expect(page.split("<table>")).toHaveLength(1 + 3 + labels.length);
    const right = new Map(await readAll(pageUnder(columns, cells)));
    expect((await readAll(page)).filter(([id, value]) => right.get(id) !== value)).toEqual([]);
  }
});

/** All that is read of 表三. */
const readAll = async (page: string): Promise<(readonly [FigureId, number])[]> =>
  [...(await readPublished(await readHtml(page))).figures].filter(([id]) => id.startsWith("applications."));

test.each(ORDERS)("表三 with its columns in another order is not read in the form's: %s", async (_, columns, cells, right) => {
  const read = await received(pageUnder(columns, cells));
  expect(read.map((value, column) => value ?? right[column])).toEqual(right);
});

test("a half without a header goes on where rows of it are blank, whose labels are those of columns too: 其他, 总计", async () => {
  const cut = publishedPage().replace("<tr><td>2.其他法律行政法规禁止公开</td>", "</table><table>$&");
  const page = cut.replace(/(<td>3\.其他<\/td>)(?:<td>0<\/td>){7}/u, `$1${"<td></td>".repeat(7)}`);
  const { figures } = await readPublished(await readHtml(page));
  expect([...figures.keys()].filter((id) => id.startsWith("applications."))).toHaveLength(24 * 7);
});

const BODY = /<tr><td colspan=3 rowspan=3>[^]*?(?=<tr><td colspan=3>一、本年新收)/u;
const complete = async (page: string): Promise<boolean> => {
  const [read, right] = [await readAll(page), await readAll(publishedPage())];
  return right.length === 175 && JSON.stringify(read) === JSON.stringify(right);
};

test.each<[string, Readonly<Record<string, string>>]>([
  ["in fewer words", { 商业企业: "企业", 科研机构: "科研", 社会公益组织: "社会组织", 法律服务机构: "法律机构", 自然人: "公民", 总计: "合计" }],
  ["in English too", { 商业企业: "商业企业 Enterprises", 科研机构: "科研机构（Research）", 自然人: "自然人<br>Natural persons", 总计: "总计 Total" }],
])("columns in the form's order are known %s", async (_, words) => {
  const page = publishedPage().replace(BODY, (header) => Object.entries(words).reduce((html, [from, to]) => html.replace(`>${from}<`, `>${to}<`), header));
  expect(page).not.toBe(publishedPage());
  expect(await complete(page)).toBe(true);
});

/** The page with a number before the figures of each row of 表三, and what its header says over them. */
const counted = (number: (row: number) => string, label: string): string => {
  let row = 0;
  return publishedPage()
    .replace(/(?:<td>\d<\/td>){7}/gu, (figures) => `<td>${number(++row)}</td>${figures}`)
    .replace("<td colspan=7>申请人情况</td>", `${label}$&`)
    .replace(/ (?:row|col)span=\d+/gu, (span) => (label === "" ? "" : span));
};

test("a number that counts the rows is none of the figures, where merged cells are lost and where the header is missing too", async () => {
  expect(await complete(counted(String, "<td rowspan=3>行次</td>"))).toBe(true);
  expect(await complete(counted(String, ""))).toBe(true);
  expect(await complete(counted(String, "").replace(/<tr><td>（本列数据[^]*?(?=<tr><td>一、本年新收)/u, ""))).toBe(true);
  expect(await readAll(counted((row) => String(row === 7 ? 0 : row), ""))).toEqual([]);
});
