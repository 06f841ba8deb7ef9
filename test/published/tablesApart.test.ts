import { readHtml } from "../../src/documents";
import { readPublished, type PublishedReport } from "../../src/published";
import { publishedPage } from "./publishedPage";

const PAGE = publishedPage({ year: 2024 });
const TABLE = /<table>(?:(?!<table>)[^])*申请人情况[^]*?<\/table>/u;
const table = TABLE.exec(PAGE)?.[0] ?? "";
const last = table.replaceAll("<td>5</td>", "<td>9</td>");
const read = async (html: string): Promise<PublishedReport> => readPublished(await readHtml(html));
const received = ({ figures }: PublishedReport): unknown =>
  figures.get([...figures.keys()].find((id) => id.startsWith("applications.received:naturalPerson")) ?? ("" as never));
const ofTable3 = ({ figures }: PublishedReport): number => [...figures.keys()].filter((id) => id.startsWith("applications.")).length;
const told = ({ notes }: PublishedReport): string => notes.map(({ sentence }) => sentence.zh).join("\n");

test("表三 stands in the page as these tests take it", async () => {
  expect(table).not.toBe("");
  expect(ofTable3(await read(PAGE))).toBe(175);
});

test.each([
  "2023年收到和处理政府信息公开申请情况",
  "2024年第四季度依申请公开情况统计表",
  "其中：各镇（街道）依申请公开情况统计表",
  "上年依申请公开情况",
  "下属单位依申请公开情况",
])("where this year's table is a picture, one under 「%s」 is not read for it, and its words are told", async (words) => {
  const report = await read(PAGE.replace(table, `<img src="b.png"><p>${words}</p>${last}`));
  expect(ofTable3(report)).toBe(0);
  expect(told(report)).toContain(`这个表写着“${words}”`);
  expect(told(report)).toContain("表三");
});

test("the same said in its first row", async () => {
  const report = await read(PAGE.replace(table, last.replace("<table>", "<table><tr><td colspan=10>2023年依申请公开情况</td></tr>")));
  expect(ofTable3(report)).toBe(0);
});

test.each(["附件：2023年政府信息公开情况统计表", "附表1 2023年有关情况"])("all tables of 「%s」 are the appendix's", async (heading) => {
  const pictures = PAGE.replace(/<table>[^]*?<\/table>/gu, "<img src=b.png>");
  const report = await read(pictures.replace("</body>", `<p>${heading}</p><p>（一）申请</p>${last}</body>`));
  expect(ofTable3(report)).toBe(0);
});

test("an appendix within a section ends with it, and its tables are none of the report's, however small", async () => {
  const [first = ""] = /<table>[^]*?<\/table>/u.exec(PAGE) ?? [];
  const blocks = first.replaceAll("<tr><td colspan=4>", "</table><table>$&").replace("<table></table>", "").replaceAll("<td>0</td>", "<td>7</td>");
  const report = await read(PAGE.replace(first, `<img src=b.png><p>附：2023年同期情况</p>${blocks}`));
  expect([...report.figures.keys()].filter((id) => id.startsWith("disclosure."))).toEqual([]);
  expect(ofTable3(report)).toBe(175);
});

test("what stands under the same heading again in an appendix behind the report is the appendix's", async () => {
  const heading = "三、收到和处理政府信息公开申请情况";
  const report = await read(PAGE.replace(table, "<img src=b.png>").replace("</body>", `<p>附件：2023年政府信息公开情况</p><p>${heading}</p>${last}</body>`));
  expect(ofTable3(report)).toBe(0);
});

test.each(["2024年收到和处理政府信息公开申请情况", "2023—2024年依申请公开情况", "（统计期限：2024年1月1日至12月31日）", "发布日期：2025-01-15", "单位：件"])(
  "under 「%s」 the report's own is read",
  async (words) => {
    expect(ofTable3(await read(PAGE.replace(table, `<p>${words}</p>${table}`)))).toBe(175);
  },
);

test("beside last year's, which says so, this year's is read, wherever they stand", async () => {
  const report = await read(PAGE.replace("<table>", `<p>2023年依申请公开情况</p>${last}<p>二、表</p><table>`));
  expect(received(report)).toBe(5);
  expect(ofTable3(report)).toBe(175);
});

test("two that say nothing of their year are asked about, whatever stands between them", async () => {
  const report = await read(PAGE.replace("<table>", `${last}<p>说明。</p><table>`));
  expect(ofTable3(report)).toBe(0);
  expect(told(report)).toContain("原文里有 2 处表三");
});

test.each([
  ["towns", "<td>项目</td><td>金岭镇</td><td>阜山镇</td><td>玲珑镇</td><td>蚕庄镇</td><td>夏甸镇</td><td>毕郭镇</td><td>总计</td>"],
  ["columns by their numbers", "<td>项目</td><td>栏一</td><td>栏二</td><td>栏三</td><td>栏四</td><td>栏五</td><td>栏六</td><td>栏七</td>"],
])("under a header of its own, as of %s, rows of the form are none of its columns'", async (_, header) => {
  const body = table.replace(/<tr><td colspan=3 rowspan=3>[^]*?(?=<tr><td colspan=3>一、)/u, "");
  expect(ofTable3(await read(PAGE.replace(table, body)))).toBe(175);
  const report = await read(PAGE.replace(table, body.replace("<table>", `<table><tr>${header}</tr>`)));
  expect(ofTable3(report)).toBe(0);
  expect(told(report)).not.toContain("没有表头");
});

test("a table without a header whose rows do not add up by the form's columns, as each begins with its number, is asked about", async () => {
  const body = table.replace(/<tr><td colspan=3 rowspan=3>[^]*?(?=<tr><td colspan=3>一、)/u, "");
  let line = 0;
  const numbered = body.replace(/<td>\d<\/td>(?:<td>\d<\/td>){6}/gu, () => {
    line += 1;
    return `<td>${line}</td><td>2</td><td>1</td><td>0</td><td>0</td><td>0</td><td>1</td>`;
  });
  expect(line).toBe(25);
  for (const page of [numbered, numbered.replace("<tr><td colspan=2>（七）总计", "</table><p>- 3 -</p><table>$&")]) {
    const report = await read(PAGE.replace(table, page));
    expect(ofTable3(report)).toBe(0);
    expect(told(report)).not.toContain("没有表头");
  }
});
