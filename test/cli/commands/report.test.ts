import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docx, p } from "../../report/docxFixture";
import { entry, readDocx } from "../../report/readDocx";
import { bookOf, zeros } from "../books";
import { testFolder } from "../../testFolder";
import { HeardTerminal } from "../heardTerminal";
import { nianbao } from "../nianbao";

const folder = testFolder();
const texts = (document: Uint8Array) => readDocx(document).flatMap((block) => (block.kind === "table" ? [] : [block.text]));
let book: string;

beforeAll(async () => {
  book = folder.write("镇.xlsx", await bookOf());
});

test("a Word document, named where it was written", async () => {
  const output = folder.at("报告.docx");
  expect(await nianbao(["report", book, "-o", output])).toMatchObject({
    exitCode: 0,
    out: "",
    notes: expect.stringMatching(`已写好 ${output}。\n$`) as string,
  });
  expect(texts(readFileSync(output))[0]).toBe("某县某镇人民政府\n2025年政府信息公开工作年度报告");
});

test("正文 alone, to be printed, is made from whatever is there", async () => {
  const blank = folder.write("未填.xlsx", await bookOf({}));
  const output = folder.at("正文.html");
  expect(await nianbao(["report", blank, "--text", "-o", output])).toMatchObject({ exitCode: 0, out: "" });
  expect(readFileSync(output, "utf8")).toMatch(/<h2>一、总体情况<\/h2>[^]*<p>（表三）<\/p>/u);
});

/** The workbook as it is kept where nobody computed its totals: in table 三 J6 shows 9, not the sum 0. */
async function withOldTotals(): Promise<Uint8Array> {
  const parts = unzipSync(await bookOf({}, zeros, "formula"));
  const name = "xl/worksheets/sheet3.xml";
  const stale = strFromU8(parts[name] ?? new Uint8Array()).replace(/(<c r="J6"[^>]*><f>[^<]*<\/f><v>)0(?=<\/v>)/u, "$19");
  expect(stale).toContain("<v>9</v>");
  return zipSync({ ...parts, [name]: strToU8(stale) });
}

const picture = '=DISPIMG("ID_1",1)';

test.each<[string, () => Promise<Uint8Array>, number, RegExp]>([
  ["an error value in a table", () => bookOf({ "三 依申请公开!D6": "#N/A" }), 0, /还有 1 处错误/u],
  ["a picture in a table", () => bookOf({ "三 依申请公开!D6": picture }), 0, /还有 1 处错误/u],
  ["an error value in 正文", () => bookOf({ "正文!C5": "#N/A" }), 0, /还有 1 处错误/u],
  ["a picture in 正文", () => bookOf({ "正文!C5": picture }), 0, /还有 1 处错误/u],
  ["an error value in 基本信息", () => bookOf({ "基本信息!B6": "#N/A" }), 0, /还有 1 处错误/u],
  ["old totals", withOldTotals, 2, /公式没有重新计算.*不能生成报告/u],
])("正文 alone says of %s what the report says, and prints it no more than that does", async (what, make, exitCode, notes) => {
  const wrong = folder.write(`${what}.xlsx`, await make());
  const [document, page] = [folder.at(`${what}.docx`), folder.at(`${what}.html`)];
  const [whole, text] = [await nianbao(["report", wrong, "-o", document]), await nianbao(["report", wrong, "--text", "-o", page])];
  expect(whole).toMatchObject({ exitCode, notes: expect.stringMatching(notes) as string });
  // 正文 prints no tables, so what the template's tables lack is not its affair.
  const ofTemplate = /^.*: 模板第 \d+ 个表格.*\n/gmu;
  expect(text).toMatchObject({ exitCode, notes: whole.notes.replace(ofTemplate, "").replace(document, page).replace("不能生成报告", "不能做正文的打印稿") });
  expect(ofTemplate.test(whole.notes)).toBe(what.endsWith("in a table"));
  expect([document, page].map(existsSync)).toEqual([exitCode === 0, exitCode === 0]);
  if (exitCode === 0) expect(readFileSync(page, "utf8")).not.toMatch(/#N\/A|DISPIMG/u);
});

test("without a name: after organ and year, in the current folder", async () => {
  const here = mkdtempSync(join(folder.path, "此处"));
  const was = process.cwd();
  const reportTemplate = join(was, "assets", "report-template.docx");
  process.chdir(here);
  try {
    await nianbao(["report", book], { reportTemplate });
    await nianbao(["report", book, "--html"], { reportTemplate });
    expect((await nianbao(["report", book], { reportTemplate })).exitCode).toBe(2);
  } finally {
    process.chdir(was);
  }
  const name = "某县某镇人民政府2025年政府信息公开工作年度报告";
  expect(readdirSync(here).sort()).toEqual([`${name}.docx`, `${name}.html`]);
  expect(readFileSync(join(here, `${name}.html`), "utf8")).toContain("<h1>");
});

test("open errors and notes are told beside it; the report is made all the same", async () => {
  const wrong = folder.write(
    "错.xlsx",
    await bookOf({ "三 依申请公开!D6": 1 }, { ...zeros, narrative: [{ section: "一", heading: "", text: "发布{没有的名称}条。" }] }),
  );
  const output = folder.at("错.docx");
  const { exitCode, notes } = await nianbao(["report", wrong, "-o", output]);
  expect(exitCode).toBe(0);
  expect(notes.split("\n")[0]).toBe(`${wrong}: 工作簿里还有 1 处错误，报告照表里现在的数生成。请先校验：nianbao check`);
  expect(notes).toContain("{没有的名称} 没有这个名称");
  expect(texts(readFileSync(output))).toContain("发布{没有的名称}条。");
});

test("a template with faults is named with all of them, and nothing is written", async () => {
  const output = folder.at("无.docx");
  const { exitCode, notes } = await nianbao(["report", book, "-o", output, "--template", book]);
  expect(exitCode).toBe(2);
  expect(notes).toBe(`${book}: 这个文件里没有 Word 正文，不是 Word 文档。请选 .docx 格式的模板。\n`);
  expect(() => readFileSync(output)).toThrow("ENOENT");
});

test("wrong tags of a template are all named, and marked in a copy where one is wanted", async () => {
  const template = folder.write("模板.docx", docx(p("{机关名程}") + p("{#一}")));
  const sentences = `${template}: 模板正文第 1 段：{机关名程}：没有这个名称，是不是 {机关名称}？\n${template}: 模板正文第 2 段：{#一}：有开头，没有对应的结尾 {/…}。\n`;
  const output = folder.at("未成.docx");
  const offer = "没有生成报告。加 --marked 文件名.docx，可以得到一份用批注标出这些地方的模板。\n";
  expect(await nianbao(["report", book, "-o", output, "--template", template])).toMatchObject({ exitCode: 2, out: "", notes: sentences + offer });
  const marked = folder.at("批注.docx");
  const run = await nianbao(["report", book, "-o", output, "--template", template, "--marked", marked]);
  expect(run).toMatchObject({ exitCode: 2, out: "", notes: `${sentences}已写好 ${marked}。\n` });
  expect(entry(readFileSync(marked), "word/comments.xml").match(/<w:comment /gu)).toHaveLength(2);
  expect(() => readFileSync(output)).toThrow("ENOENT");
  const over = await nianbao(["report", book, "-o", output, "--template", template, "--marked", template, "--force"]);
  expect(over.notes).toContain("这正是要读取的文件");
});

test("a template that takes nothing, or lacks tables, is told, and the report is made", async () => {
  const [old, part] = [folder.write("去年.docx", docx(p("2024年的报告"))), folder.write("缺表.docx", docx(p("{机关名称}") + p("{表二}") + p("{表三}")))];
  const told = async (template: string, ...more: readonly string[]) => {
    const { exitCode, notes } = await nianbao(["report", book, "-o", folder.at("不全.docx"), "--force", "--template", template, ...more]);
    return [exitCode, notes.split("\n")[0]];
  };
  expect(await told(old)).toEqual([0, expect.stringContaining(`${book}: 这个模板里没有标签`)]);
  expect(await told(part)).toEqual([0, expect.stringContaining(`${book}: 模板里没有表四，报告里不会有这张表。`)]);
  expect(await told(part, "--lang", "en")).toEqual([0, expect.stringContaining(`${book}: The template lacks “表四”, so the report will be without.`)]);
});

test("a good template leaves nothing to mark", async () => {
  const template = folder.write("好.docx", docx(p("{机关名称}")));
  const [output, marked] = [folder.at("好报告.docx"), folder.at("无批注.docx")];
  expect(await nianbao(["report", book, "-o", output, "--template", template, "--marked", marked])).toMatchObject({ exitCode: 0 });
  expect(texts(readFileSync(output))).toEqual(["某县某镇人民政府"]);
  expect(() => readFileSync(marked)).toThrow("ENOENT");
});

test("the built-in template is saved as a start, and a report is made of it", async () => {
  const [template, output] = [folder.at("起点.docx"), folder.at("成品.docx")];
  expect(await nianbao(["template", "-o", template])).toMatchObject({ exitCode: 0, out: "", notes: `已写好 ${template}。\n` });
  expect(readFileSync(template).equals(readFileSync("assets/report-template.docx"))).toBe(true);
  expect(await nianbao(["report", book, "-o", output, "--template", template])).toMatchObject({ exitCode: 0 });
  expect(await nianbao(["template", "-o", template])).toMatchObject({ exitCode: 2, notes: expect.stringContaining("已有同名文件") as string });
});

test.each([
  ["the workbook", (output: string) => ["report", output, "-o", output]],
  ["the template", (output: string) => ["report", book, "-o", output, "--template", output]],
  ["the workbook by another path", (output: string) => ["figures", output, "-o", join(folder.path, ".", "..", basename(folder.path), basename(output))]],
])("%s is never replaced by what is made of it", async (_, argv) => {
  const input = folder.write("原.xlsx", await bookOf());
  const { exitCode, notes } = await nianbao([...argv(input), "--force"]);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining("原.xlsx: 这正是要读取的文件") as string });
  expect((await nianbao(["check", input])).out).toBe("没有发现错误\n");
});

test("a workbook that is none is named, and so is one without an organ", async () => {
  const none = folder.write("坏.xlsx", "PK");
  expect(await nianbao(["report", none])).toMatchObject({ exitCode: 2, notes: expect.stringContaining(`${none}: `) as string });
  const blank = folder.write("无名.xlsx", await bookOf({}, {}));
  expect(await nianbao(["report", blank])).toMatchObject({
    exitCode: 2,
    notes: `${blank}: “基本信息”里还没有填机关名称（基本信息!B3），不能生成报告。请填写后再试。\n`,
  });
});

test("to standard output, but never onto a screen", async () => {
  const { bytes, exitCode } = await nianbao(["report", book, "-o", "-"]);
  expect(exitCode).toBe(0);
  expect(texts(bytes)[0]).toContain("年度报告");
  expect(await nianbao(["report", book, "-o", "-"], {}, new HeardTerminal({ isScreen: true }))).toMatchObject({
    exitCode: 2,
    out: "",
    notes: "nianbao: 文件不能写到屏幕上：请用 -o 写明文件名。用法见 nianbao report --help。\n",
  });
});
