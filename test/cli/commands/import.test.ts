/** @jest-environment node */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { testFolder } from "../../testFolder";
import { readHtml } from "../../../src/documents";
import { openFileSheets } from "../../../src/files";
import { readReport } from "../../../src/workbook";
import { layBook } from "../../published/sheets/layBook";
import { compound } from "../../ooxml/compound";
import { publishedPage } from "../../published/publishedPage";
import { nianbao } from "../nianbao";
import { ofForm } from "../../ofForm";

const folder = testFolder();
const page = (name: string, words = {}): string => folder.write(name, new TextEncoder().encode(publishedPage(words)));

test("a published page becomes a workbook that checks, and tells what is not certain first", async () => {
  const file = page("报告.html");
  const book = folder.at("上年.xlsx");
  const { exitCode, notes } = await nianbao(["import", file, "-o", book]);
  expect(notes.split("\n").slice(0, 3)).toEqual([
    "读入 清河县教育局 2024 年的报告：199 个数，正文 5 行。",
    "有 1 处没有把握，空着，请对照原文填写：",
    "  表二 行政强制·处理决定 [第 1 个表第 11 行]: 原文写的是“/”，不能确定是哪个数，没有填入。请核对原文后填写。",
  ]);
  expect(notes).toContain("表四: 原文的表四有 1 处合计对不上，照原文读入，没有改。请核对原文。");
  expect(exitCode).toBe(2);
  const figures = JSON.parse((await nianbao(["figures", book])).out) as { organ: string; year: number; table2: unknown; narrative: unknown };
  expect(figures).toMatchObject({
    organ: "清河县教育局",
    year: 2024,
    contact: "地址：清河县新华路1号，电话：010-12345678",
    table2: {
      行政规范性文件: { 现行有效件数: 12 },
      行政许可: { 本年处理决定数量: 1234 },
      行政强制: { 本年处理决定数量: null },
      行政事业性收费: { "本年收费金额（单位：万元）": 3.5 },
    },
    narrative: { 其他: "未收取信息处理费。" },
  });
});

test.each([
  ["a section", (html: string) => html.replace(/六、其他需要报告的事项/gu, "")],
  ["organ and year", (html: string) => html.replace(/<h1>[^]*?<\/h1>|<title>[^]*?<\/title>/gu, "").replace(/统计期限自[^。]*。/u, "")],
])("where %s is blank the code says so, though all figures were read", async (_, without) => {
  const whole = publishedPage().replace("<td>行政强制</td><td colspan=3>/</td>", "<td>行政强制</td><td colspan=3>0</td>");
  const read = async (name: string, html: string) =>
    nianbao(["import", folder.write(name, new TextEncoder().encode(html)), "-o", folder.at("码.xlsx"), "--force"]);
  expect((await read("全.html", whole)).exitCode).toBe(0);
  expect((await read("缺.html", without(whole))).exitCode).toBe(2);
});

test("it serves as last year's workbook, as the page itself does, and for the next year", async () => {
  const [file, book, next] = [page("上年.html"), folder.at("上年的.xlsx"), folder.at("今年.xlsx")];
  await nianbao(["import", file, "-o", book, "--force"]);
  expect((await nianbao(["next", book, "-o", next, "--force"])).exitCode).toBe(0);
  const own = page("今年的.html", { year: 2025 });
  const thisYear = folder.at("今年读入.xlsx");
  await nianbao(["import", own, "-o", thisYear, "--force"]);
  const [byBook, byPage] = await Promise.all([book, file].map((previous) => nianbao(["check", thisYear, "--previous", previous])));
  const [blank, ...rest] = linesApart(byPage?.out, "上年报告“上年.html”有 1 个数没有读入");
  expect(blank).toBe(
    "工作簿  表格问题  上年报告“上年.html”有 1 个数没有读入，空着（表二 1 个）；核对上年结转、现行有效用不到它们。请先用 nianbao import 读成工作簿，照原文填好，再用那个工作簿。",
  );
  expect(rest.join("\n").replaceAll("上年.html", "上年的.xlsx")).toBe(byBook?.out);
  expect(byPage?.out).not.toContain("不是表格");
});

/** The line that says something, and the others after it. */
const linesApart = (out = "", said: string): readonly string[] => {
  const lines = out.split("\n");
  return [...lines.filter((line) => line.includes(said)), ...lines.filter((line) => !line.includes(said))];
};

/** 结转下年度 and all of 表四 cannot be read. */
const withoutCarriedOut = (): Uint8Array =>
  new TextEncoder().encode(
    publishedPage()
      .replace(/(四、结转下年度继续办理<\/td>)(?:<td>0<\/td>){7}/u, `$1${"<td>—</td>".repeat(7)}`)
      .replace(/<table><tr><td colspan=5>行政复议[^]*?<\/table>/u, ""),
  );

test("of a page as last year's it is said what of it was not read, table by table, and which of that is compared; nobody can say then that nothing is wrong", async () => {
  const [file, own] = [folder.write("残缺.html", withoutCarriedOut()), folder.at("今年的本.xlsx")];
  await nianbao(["import", page("今年的页.html", { year: 2025 }), "-o", own, "--force"]);
  const { exitCode, out } = await nianbao(["check", own, "--previous", file]);
  expect(out).toContain(
    "工作簿  无法校验  上年报告“残缺.html”有 23 个数没有读入，空着（表二 1 个、表三 7 个、表四 15 个）；其中 7 个是核对上年结转、现行有效要用的（结转下年度），没有核对这几项。" +
      "请先用 nianbao import 读成工作簿，照原文填好，再用那个工作簿。",
  );
  expect(out).not.toContain("上年的工作簿");
  expect(exitCode).toBe(2);
  const compared = await nianbao(["compare", own, "--previous", file, "--lang", "en"]);
  expect(compared.notes).toContain("Of last year's report “残缺.html” 23 figures were not read and are blank");
});

test("next takes the published report itself, and tells what of it was not read; where something of that goes into the new workbook it says to import it first", async () => {
  const made = folder.at("明年.xlsx");
  const whole = await nianbao(["next", page("去年报告.html"), "-o", made]);
  expect([whole.exitCode, whole.notes]).toEqual([
    0,
    expect.stringMatching(/^2025 年度的工作簿：[^]*上年报告“去年报告.html”有 1 个数没有读入，空着（表二 1 个）/u),
  ]);
  const { organSheet, lastYear } = await readReport(await openFileSheets(readFileSync(made)));
  expect([organSheet?.organ.name, lastYear?.year, lastYear?.source]).toEqual(["清河县教育局", 2024, "去年报告.html"]);
  expect(lastYear?.words?.get(ofForm("applications.carriedOut:total"))).toBe("四、结转下年度继续办理 0 0 0 0 0 0 0（第 2 个表第 28 行）");
  const { exitCode, notes } = await nianbao(["next", folder.write("残缺的.html", withoutCarriedOut()), "-o", folder.at("不会有.xlsx")]);
  expect([exitCode, notes]).toEqual([
    2,
    expect.stringContaining("残缺的.html: 这是公布的报告，新工作簿要用的内容有没有读入的（表三「结转下年度·自然人」、表三「结转下年度·商业企业」"),
  ]);
  expect(notes).toContain("不能新建下一年度的工作簿。请先用 nianbao import 读成工作簿，照原文填好，再用那个工作簿新建。");
  const yearless = folder.write("无年.html", new TextEncoder().encode(publishedPage().replaceAll("2024", "某")));
  expect((await nianbao(["next", yearless, "-o", folder.at("也没有.xlsx")])).notes).toContain("（年度）");
});

test("a report that was pasted into a workbook is read too, and serves as last year's; a workbook of ours is refused by name", async () => {
  const pasted = await layBook(await readHtml(publishedPage()), { sheets: "tabs", gap: 1, left: 1, texts: true });
  const file = folder.write("贴的.xlsx", await pasted.save());
  const { exitCode, notes } = await nianbao(["import", file, "-o", folder.at("贴来.xlsx")]);
  expect([exitCode, notes]).toEqual([2, expect.stringContaining("读入 清河县教育局 2024 年的报告：199 个数")]);
  expect(notes).toContain("[工作表“二、主动公开情况”第 ");
  const own = folder.at("本年.xlsx");
  await nianbao(["import", page("本年.html", { year: 2025 }), "-o", own]);
  const [byPage, byBook] = await Promise.all([page("去年.html"), file].map((previous) => nianbao(["check", own, "--previous", previous])));
  expect(byBook?.out.replaceAll("贴的.xlsx", "去年.html")).toBe(byPage?.out);
  expect(byPage?.out).toContain("有 1 个数没有读入");
  expect((await nianbao(["import", own, "-o", folder.at("没有.xlsx")])).notes).toContain("这个文件就是年报的工作簿（有标准表），不用导入");
});

test.each(["zh", "en"])("JSON is as its schema says (%s)", async (lang) => {
  const schema = JSON.parse(readFileSync("schemas/import.schema.json", "utf8")) as object;
  const { out } = await nianbao(["import", page("json.html"), "-o", folder.at(`json-${lang}.xlsx`), "--json", "--lang", lang]);
  const ajv = new Ajv2020({ strict: true });
  expect(ajv.validate(schema, JSON.parse(out))).toBe(true);
  expect(out).toMatch(lang === "zh" ? /没有填入/u : /left blank/u);
});

test.each([
  ["Workbook", "旧格式的工作簿（.xls 或 .et）。请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再导入。"],
  ["WordDocument", "旧格式的文档（.doc、.wps 或 .rtf）。请用 Word 或 WPS 打开，另存为 .docx 后再导入。"],
])("what Office wrote before 2007 is refused by name: %s", async (stream, sentence) => {
  const { exitCode, notes } = await nianbao(["import", folder.write("旧的", compound([stream], [])), "-o", folder.at("没有.xlsx")]);
  expect([exitCode, notes]).toEqual([2, expect.stringContaining(sentence)]);
});

test.each([
  ["", "这个文件是空的"],
  ["%PDF-1.7", "这个文件已损坏，或没有下载完整"],
  ["{\\rtf1", "旧格式的文档"],
  ["\u0089PNG", "这个文件是图片"],
  ["From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n", "这个文件已损坏，或没有下载完整"],
  ["只有字", "这个文件是纯文本"],
  ["<html><body><p>通知</p></body></html>", "这个文件里没有年度报告的统计表，也没有报告的各部分，没有导入。请选公布的年度报告全文。"],
])("%j is refused by name, and nothing is written", async (content, sentence) => {
  const bytes = content.startsWith("\u0089") ? new Uint8Array([0x89, 0x50, 0x4e, 0x47]) : new TextEncoder().encode(content);
  const { exitCode, notes } = await nianbao(["import", folder.write("别的", bytes), "-o", folder.at("没有.xlsx")]);
  expect(exitCode).toBe(2);
  expect(notes).toContain(sentence);
  expect(() => readFileSync(folder.at("没有.xlsx"))).toThrow();
});

test("a page whose tables are pictures ends with the code of what is open, and names all figures", async () => {
  const withoutTables = publishedPage().replace(/<table>[^]*?<\/table>/gu, '<p><img src="table.png"></p>');
  const file = folder.write("图片.html", new TextEncoder().encode(withoutTables));
  const { exitCode, out } = await nianbao(["import", file, "-o", folder.at("图片.xlsx"), "--json"]);
  const { figures, notes } = JSON.parse(out) as { figures: number; notes: { figures: string[] }[] };
  expect([exitCode, figures, new Set(notes.flatMap((note) => note.figures)).size]).toEqual([2, 0, 200]);
});
