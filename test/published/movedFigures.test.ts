import { readHtml } from "../../src/documents";
import { readPublished } from "../../src/published";
import { publishedPage } from "./publishedPage";

const cells = (...texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join("");
const TOTAL = `<td colspan=2>（七）总计</td>${cells("5", "0", "0", "0", "0", "0", "5")}`;
const totalOf = (...texts: readonly string[]): string => publishedPage().replace(TOTAL, `<td colspan=2>（七）总计</td>${cells(...texts)}`);
const noughts = (count: number): readonly string[] => Array<string>(count).fill("0");
const COURTS = cells("1", "0", "0", "0", "2", ...noughts(10));
const courts = (...texts: readonly string[]): string => publishedPage().replace(COURTS, cells(...texts));
const NORMS = cells("行政规范性文件", "3", "1", "１２");

/** What is read of the figures whose names begin so, and how many of those that are not read are asked. */
async function figuresOf(page: string, of: string): Promise<{ read: readonly number[]; asked: number }> {
  expect(page).not.toBe(publishedPage());
  const { figures, notes } = await readPublished(await readHtml(page));
  const asked = new Set(notes.flatMap((note) => (note.kind === "question" ? (note.figures ?? []) : [])));
  return { read: [...figures].flatMap(([id, value]) => (id.startsWith(of) ? [value] : [])), asked: [...asked].filter((id) => id.startsWith(of)).length };
}

const ROW = "applications.outcomesTotal:";
const COURT = "cases:";

describe("of a row whose figures may have moved up, and got a blank cell at its end", () => {
  test("nothing is read, whatever its last number is, and all is asked", async () => {
    expect(await figuresOf(totalOf("40", "31", "7", "52", "9", "3", ""), ROW)).toEqual({ read: [], asked: 7 });
  });

  test("nothing is read where a figure stands in its label", async () => {
    const page = publishedPage().replace(TOTAL, `<td colspan=2>（七）总计40</td>${cells("31", "7", "52", "9", "3", "2", "")}`);
    expect(await figuresOf(page, ROW)).toEqual({ read: [], asked: 7 });
  });

  test("noughts are read, as they are none the less", async () => {
    expect(await figuresOf(totalOf("0", "0", "0", "0", "0", "0", ""), ROW)).toEqual({ read: [0, 0, 0, 0, 0, 0], asked: 1 });
  });

  test("in a table whose totals nobody filled in it is read", async () => {
    const page = publishedPage().replaceAll(cells("5", "0", "0", "0", "0", "0", "5"), cells("5", "0", "0", "0", "0", "0", ""));
    expect(await figuresOf(page, ROW)).toEqual({ read: [5, 0, 0, 0, 0, 0], asked: 1 });
  });

  test("of 表四 the procedures are read whose sums hold, and noughts", async () => {
    expect(await figuresOf(courts("1", "0", "0", "0", "1", "2", "0", "3", "5", ...noughts(5), ""), COURT)).toEqual({
      read: [1, 0, 0, 0, 1, 0, 0, 0, 0],
      asked: 6,
    });
  });

  test("where the source leaves noughts blank in front of figures too, noughts of 表二 are read, and numbers are asked", async () => {
    const outcomes = cells(...noughts(7));
    const withBlanks = (count: number): string =>
      Array.from({ length: count }).reduce<string>((page) => page.replace(outcomes, cells("0", "", "0", "0", "0", "0", "0")), publishedPage());
    const rules = cells("规章", ...noughts(3));
    const disclosed = (page: string, last: string): Promise<{ read: readonly number[]; asked: number }> =>
      figuresOf(page.replace(rules, cells("规章", "0", last, "")), "disclosure.regulations:");
    expect(await disclosed(withBlanks(2), "0")).toEqual({ read: [], asked: 3 });
    expect(await disclosed(withBlanks(3), "0")).toEqual({ read: [0, 0], asked: 1 });
    expect(await disclosed(withBlanks(3), "4")).toEqual({ read: [], asked: 3 });
  });

  test("in 表二 the row is asked", async () => {
    const page = publishedPage().replace(NORMS, cells("行政规范性文件", "1", "１２", ""));
    expect(await figuresOf(page, "disclosure.normativeDocuments:")).toEqual({ read: [], asked: 3 });
  });
});

describe("of a row with a figure in a column that nothing names", () => {
  const withColumn = (page: string, figures: readonly string[]): string =>
    page.replace(/<table><tr><td colspan=3 rowspan=3>[^]*?<\/table>/u, (table) =>
      table.replaceAll("</tr>", "<td></td></tr>").replace(`${TOTAL}<td></td>`, `<td colspan=2>（七）总计</td>${cells(...figures)}`),
    );

  test("nothing is read, and all is asked", async () => {
    expect(await figuresOf(withColumn(publishedPage(), ["5", "5", "0", "0", "0", "0", "0", "5"]), ROW)).toEqual({ read: [], asked: 7 });
  });

  test("others of the table are read", async () => {
    const page = withColumn(publishedPage(), ["5", "5", "0", "0", "0", "0", "0", "5"]);
    expect(await figuresOf(page, "applications.received:")).toEqual({ read: [5, 0, 0, 0, 0, 0, 5], asked: 0 });
    expect(await figuresOf(withColumn(publishedPage(), ["5", "0", "0", "0", "0", "0", "5", ""]), ROW)).toEqual({ read: [5, 0, 0, 0, 0, 0, 5], asked: 0 });
  });
});

test("of a row with two figures in one cell and one too many nothing is read", async () => {
  const page = publishedPage().replace(TOTAL, `<td colspan=2>（七）总计</td><td colspan=2>18 1</td>${cells("3", "0", "3", "0", "0", "25")}`);
  expect(await figuresOf(page, ROW)).toEqual({ read: [], asked: 7 });
});

test("so is it in a table without a header", async () => {
  const headed = publishedPage().replace(TOTAL, `<td colspan=2>（七）总计</td><td colspan=2>18 1</td>${cells("3", "0", "3", "0", "0", "25")}`);
  const page = headed.replace(/<tr><td colspan=3 rowspan=3>[^]*?(?=<tr><td colspan=3>一、本年新收)/u, "");
  expect(await figuresOf(page, ROW)).toEqual({ read: [], asked: 7 });
  expect((await figuresOf(page, "applications.received:")).read).toEqual([5, 0, 0, 0, 0, 0, 5]);
});

/** 表三 with a column more at its end: its heading, and what stands in it beside each row of figures. */
const withLastColumn = (heading: string, text: string, page = publishedPage()): string =>
  page.replace(/<table><tr><td colspan=3 rowspan=3>[^]*?<\/table>/u, (table) =>
    table
      .replace("<td colspan=7>申请人情况</td>", `$&<td rowspan=3>${heading}</td>`)
      .replaceAll(/((?:<td>\d+<\/td>|<td><\/td>){7})<\/tr>/gu, `$1<td>${text}</td></tr>`),
  );

describe("where the table has a column more than the form", () => {
  test("of a row with nothing in it, which all others fill in, nothing is read", async () => {
    const page = withLastColumn("上年总计", "812").replace(
      /(<td colspan=2>（七）总计<\/td>)<td>5<\/td>((?:<td>0<\/td>){5}<td>5<\/td><td>812<\/td>)/u,
      "$1$2<td></td>",
    );
    expect((await figuresOf(page, "applications.received:")).read).toEqual([5, 0, 0, 0, 0, 0, 5]);
    expect(await figuresOf(page, ROW)).toEqual({ read: [], asked: 7 });
  });

  test("a remark in some of its rows costs no figure", async () => {
    const page = withLastColumn("备注", "").replace(/(（七）总计<\/td>(?:<td>\d<\/td>){7})<td><\/td>/u, "$1<td>含上年</td>");
    expect(page).toContain("含上年");
    const { figures } = await readPublished(await readHtml(page));
    expect([...figures.keys()].filter((id) => id.startsWith("applications."))).toHaveLength(25 * 7);
  });

  test("of a row whose remark stands under the total nothing is read", async () => {
    const page = withLastColumn("备注", "").replace(
      /(<td colspan=2>（七）总计<\/td>)<td>5<\/td>((?:<td>0<\/td>){5})<td>5<\/td><td><\/td>/u,
      "$1$2<td>含上年</td><td></td>",
    );
    expect(await figuresOf(page, ROW)).toEqual({ read: [], asked: 7 });
  });
});

test("of 表四 under labels of which some stand elsewhere, as merged cells were lost, nothing is read from the wrong place", async () => {
  const results = ["总计", "结果维持", "结果纠正", "其他结果", "尚未审结"];
  const blanks = (count: number): string[] => Array<string>(count).fill("");
  const rows = [
    ["行政复议", "行政诉讼", ...blanks(13)],
    [...results, "未经复议直接起诉", "复议后起诉", ...blanks(8)],
    [...results, ...results, ...blanks(5)],
    ["6", "1", "2", "3", "0", "9", "4", "5", "0", "0", "7", "0", "0", "0", "7"],
  ];
  const page = publishedPage().replace(
    /<table><tr><td colspan=5>行政复议[^]*?<\/table>/u,
    `<table>${rows.map((row) => `<tr>${cells(...row)}</tr>`).join("")}</table>`,
  );
  expect(await figuresOf(page, COURT)).toEqual({ read: [], asked: 15 });
});

test("a number over the columns of two figures is neither's", async () => {
  const page = publishedPage().replace(NORMS, "<td>行政规范性文件</td><td colspan=2>118126</td><td>12</td>");
  const { read } = await figuresOf(page, "disclosure.normativeDocuments:");
  expect(read).toEqual([12]);
});
