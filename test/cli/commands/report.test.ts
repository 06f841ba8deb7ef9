import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readDocx } from "../../report/readDocx";
import { bookOf, zeros } from "../books";
import { testFolder } from "../folder";
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
  expect(await nianbao(["report", book, "-o", output])).toMatchObject({ exitCode: 0, out: "", notes: expect.stringMatching(`已写好 ${output}。\n$`) as string });
  expect(texts(readFileSync(output))[0]).toBe("某县某镇人民政府2025年政府信息公开工作年度报告");
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
  const wrong = folder.write("错.xlsx", await bookOf({ "三 依申请公开!D6": 1 }, { ...zeros, narrative: [{ section: "一", heading: "", text: "发布{没有的名称}条。" }] }));
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
  expect(await nianbao(["report", blank])).toMatchObject({ exitCode: 2, notes: `${blank}: “基本信息”里还没有填机关名称，报告的标题和文件名要用到。请填写后再生成。\n` });
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
