import { readHtml } from "../../src/documents";
import { figureNamed } from "../../src/figures";
import { readPublished, type PublishedReport } from "../../src/published";
import { publishedPage } from "./publishedPage";

const figure = ({ figures }: PublishedReport, id: string): number | undefined => {
  const named = figureNamed(id);
  return named && figures.get(named);
};
const rows = ({ filling }: PublishedReport): string[] =>
  (filling.narrative ?? []).flatMap(({ section, afterTable, heading, text }) =>
    text === "" ? [] : [`${section}${afterTable ? "后" : ""}|${heading}|${text}`],
  );

test("a page gives its figures, its text by sections, and what title and introduction say", async () => {
  const report = await readPublished(await readHtml(publishedPage()));
  expect(report.organ).toBe("清河县教育局");
  expect(report.year).toBe(2024);
  expect(report.filling.organ).toEqual({ name: "清河县教育局", year: 2024, contact: "地址：清河县新华路1号，电话：010-12345678", date: "2025年1月18日" });
  expect(rows(report)).toEqual([
    "引言||根据条例要求，编制本报告。统计期限自2024年1月1日起至2024年12月31日止。如有疑问，请与本局办公室联系（地址：清河县新华路1号，电话：010-12345678）。",
    "一|（一）主动公开情况|发布信息若干。\n（二）依申请公开情况。收到申请5件，均已答复。",
    "三||具体如下：",
    "五||队伍还不够稳定。\n明年加强培训。",
    "六||未收取信息处理费。",
  ]);
  expect(report.figures.size).toBe(199);
});

test("a title and a period of different years are both read, and the report says so; of one year nothing is said", async () => {
  const told = async (page: string) =>
    (await readPublished(await readHtml(page))).notes.filter(({ about }) => about === "基本信息 统计期限").map(({ kind, words }) => [kind, words]);
  const leftOver = publishedPage().replace("2024年1月1日起至2024年12月31日", "2023年1月1日起至2023年12月31日");
  expect(await told(leftOver)).toEqual([["remark", "自2023年1月1日起至2023年12月31日止"]]);
  expect(await told(publishedPage())).toEqual([]);
});

test.each([
  ["with a dot between its thousands", "1.234"],
  ["with a part of one", "12.5"],
  ["with a part of one and a unit", "12.5件"],
  ["less than nothing", "-272"],
  ["the same twice", "342 342"],
])("what no count can be is asked and not read: a number %s", async (_, written) => {
  const report = await readPublished(await readHtml(publishedPage().replace("<td>１２</td>", `<td>${written}</td>`)));
  const asked = report.notes.filter(({ kind, words }) => kind === "question" && words === written);
  expect(asked.map(({ about, figures }) => [about, figures?.length])).toEqual([["表二 行政规范性文件·现行有效", 1]]);
  expect(report.figures.size).toBe(198);
});

test("whole numbers with decimals of nothing, and thousands apart, are counts", async () => {
  for (const [written, value] of [
    ["12.0", 12],
    ["1 342", 1342],
  ] as const) {
    const report = await readPublished(await readHtml(publishedPage().replace("<td>１２</td>", `<td>${written}</td>`)));
    expect([...report.figures.values()]).toContain(value);
    expect(report.notes.filter(({ kind, words }) => kind === "question" && words === written)).toEqual([]);
  }
});

test("what is written otherwise is read and said; what says no number is blank and asked", async () => {
  const report = await readPublished(await readHtml(publishedPage()));
  const told = (kind: string): string[] => report.notes.flatMap((note) => (note.kind === kind ? [`${note.about} ${note.words}`] : []));
  expect(told("changed")).toEqual(["表二 行政规范性文件·现行有效 １２", "表二 行政许可·处理决定 1,234", "表二 行政处罚·处理决定 12 件"]);
  expect(told("question")).toEqual(["表二 行政强制·处理决定 /"]);
  const [asked] = report.notes.filter(({ kind }) => kind === "question");
  expect(asked?.place).toEqual({ table: 1, row: 11 });
  expect(asked?.figures).toHaveLength(1);
  expect(figure(report, String(asked?.figures?.[0]))).toBeUndefined();
});

test("the halves of a table that a page cut in two are one, with its page number and header between them too", async () => {
  const whole = publishedPage();
  const cut = /<tr><td rowspan=5>（五）不予处理/u;
  for (const between of ["</table><table>", "</table><p>- 3 -</p><table>", "</table><p>续表</p><table>"]) {
    const report = await readPublished(await readHtml(whole.replace(cut, (found) => between + found)));
    expect(report.figures.size).toBe(199);
  }
});

test("a table that stands on the page twice is read once", async () => {
  const page = publishedPage();
  const [, body = ""] = /<div class="content">([^]*)<\/div>\n<p>上一篇/u.exec(page) ?? [];
  const report = await readPublished(await readHtml(page.replace("</body>", `<div class="print">${body}</div></body>`)));
  expect(report.figures.size).toBe(199);
  expect(rows(report).filter((row) => row.startsWith("五"))).toEqual(["五||队伍还不够稳定。\n明年加强培训。"]);
});

test.each([
  ["关于某事", undefined, undefined],
  ["<h1>2023年清河县石桥镇人民政府信息公开工作年度报告</h1>", "清河县石桥镇人民政府", 2023],
  ["<p>清河县水利局政府信息公开</p><p>工作2022年度报告</p>", "清河县水利局", 2022],
  ["<p>清河县民政局</p><p>政府信息公开工作年度报告</p><p>（二〇二三年度）</p>", "清河县民政局", 2023],
  ["<p>清河县司法局关于2023年度政府信息公开工作情况的报告</p>", "清河县司法局", 2023],
])("whose report it is: %s", async (head, organ, year) => {
  const report = await readPublished(await readHtml(`<body>${head}<p>一、总体情况</p><p>有关工作。</p></body>`));
  expect([report.organ || undefined, report.year]).toEqual([organ, year]);
});

test("signs for none are one question; a single one is asked by itself", async () => {
  const page = publishedPage().replace(/(四、结转下年度继续办理<\/td>)(?:<td>0<\/td>){7}/u, `$1${"<td>—</td>".repeat(6)}<td>/</td>`);
  const report = await readPublished(await readHtml(page));
  const asked = report.notes.filter(({ kind }) => kind === "question");
  expect(asked.map(({ about, words, figures = [] }) => [about, words, figures.length])).toEqual([
    ["表二 行政强制·处理决定", "/", 1],
    ["表三", "— /", 7],
  ]);
  expect(asked[1]?.sentence.zh).toBe("表三有 7 格写的是“—”“/”，不是数，没有填入：结转下年度。请核对是不是 0。");
});

test("of a row with six figures none is read, and its words are named beside the seven that they may be", async () => {
  const page = publishedPage().replace(/(<td>3.要求提供公开出版物<\/td>)<td>0<\/td>/u, "$1");
  const report = await readPublished(await readHtml(page));
  expect(report.figures.size).toBe(192);
  expect(report.notes.filter(({ place }) => place?.table === 2).map(({ words, place }) => [words, place])).toEqual([
    ["3.要求提供公开出版物 0 0 0 0 0 0", { table: 2, row: 21 }],
  ]);
  const asked = report.notes.filter(({ kind, about }) => kind === "question" && about === "表三");
  expect(asked.map(({ sentence, figures }) => [sentence.zh, figures?.length])).toEqual([
    ["表三的这一行只有 6 个数，少 1 个，分不清是哪几栏的，没有读入。请对照原文填写。", 7],
  ]);
});

test("a table without its header is read where all of its rows are whole, and that is said", async () => {
  const page = publishedPage().replace(/<tr><td colspan=3 rowspan=3>[^]*?(?=<tr><td colspan=3>一、本年新收)/u, "");
  const report = await readPublished(await readHtml(page));
  expect(report.figures.size).toBe(199);
  expect(report.notes.filter(({ about }) => about === "表三").map(({ kind }) => kind)).toEqual(["remark"]);
});

test.each([
  ["elements thousands deep", `<body>${"<div>".repeat(100_000)}`, "tooDeep"],
  ["tables in tables", `<body>${"<table><tr><td>".repeat(20_000)}`, "tooDeep"],
])("%s are refused at once", async (_, page, code) => {
  await expect(readHtml(page)).rejects.toMatchObject({ code });
});

test("a table of contents is no section", async () => {
  const headings = [
    "一、总体情况",
    "二、主动公开情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进措施",
    "六、其他需要报告的事项",
  ];
  const contents = ["目录", ...headings].map((line) => `<p>${line}</p>`).join("");
  const plain = await readPublished(await readHtml(publishedPage()));
  const report = await readPublished(await readHtml(publishedPage().replace('<div class="content">', `<div class="content">${contents}`)));
  expect(rows(report)).toEqual(rows(plain));
  const left = ({ notes }: PublishedReport): string[] => notes.flatMap(({ kind, words }) => (kind === "left" ? [words] : []));
  expect(left(report)).toEqual(left(plain));
});

test("what stands below the report is named with its words", async () => {
  const page = publishedPage({ foot: "<p>附件：2024年年报.docx</p>" }).replace("</body>", "<div><p>版权所有</p></div></body>");
  const { notes } = await readPublished(await readHtml(page));
  const [foot] = notes.filter(({ kind }) => kind === "left");
  expect(foot?.words).toBe("上一篇：某事 ｜ 附件：2024年年报.docx ｜ 版权所有 清河县人民政府 ｜ 版权所有");
  expect(foot?.sentence.zh).toMatch(/^报告下面的 4 行/u);
});

test.each(["首页", "首页法定主动公开内容", "政府网站", "历年", "县级部门", "当前位置：首页"])(
  "of a page without a title the menu (%s) names no organ",
  async (menu) => {
    const page = publishedPage()
      .replace(/<title>[^]*?<\/title>/u, "<title></title>")
      .replace(/<h1>[^]*?<\/h1>/u, "")
      .replace("<p>发布信息若干。</p>", "")
      .replace("首页", `${menu}政府信息公开年报`);
    const { organ, notes } = await readPublished(await readHtml(page));
    expect([organ, notes.some(({ asks }) => asks === "organ")]).toEqual(["", true]);
  },
);
