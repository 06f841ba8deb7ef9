import { existsSync, readFileSync } from "node:fs";
import { openFileSheets } from "../../../src/files";
import { bookOf, zeros } from "../books";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";

const folder = testFolder();
let wrong: string;
let clean: string;

beforeAll(async () => {
  wrong = folder.write("错.xlsx", await bookOf({ "三 依申请公开!D6": 1 }));
  clean = folder.write("好.xlsx", await bookOf({}, { ...zeros, organ: { ...zeros.organ, year: 2026 } }));
});

async function cells(file: string, sheet: string, address: string) {
  const { blocks } = await (await openFileSheets(readFileSync(file))).read([{ sheet, address }]);
  return blocks[0]?.map((line) => line.map(({ value }) => value));
}

test("check --export keeps the results of one workbook; what is printed, and the code, stay the same", async () => {
  const output = folder.at("结果.xlsx");
  const plain = await nianbao(["check", wrong]);
  const { exitCode, out, notes } = await nianbao(["check", wrong, "--export", output]);
  expect({ exitCode, out }).toEqual({ exitCode: plain.exitCode, out: plain.out });
  expect(notes).toBe(`${plain.notes}已写好 ${output}。\n`);
  expect(await cells(output, "校验结果", "A1:B4")).toEqual([
    ["某县某镇人民政府2025年年报数据校验结果", ""],
    [`校验日期：2026年1月15日　文件：${wrong}　1 处错误`, ""],
    ["序号", "级别"],
    [1, "错误"],
  ]);
});

test("several files, one of them unreadable, stand in one workbook with an overview", async () => {
  const broken = folder.write("坏.xlsx", "");
  const output = folder.at("汇总.xlsx");
  expect((await nianbao(["check", wrong, broken, clean, "--json", "--export", output])).exitCode).toBe(2);
  expect(await cells(output, "汇总", "B4:E6")).toEqual([
    [wrong, "某县某镇人民政府", 2025, 1],
    [broken, "", "", ""],
    [clean, "某县某镇人民政府", 2026, 0],
  ]);
  expect((await cells(output, "校验结果", "C4:E6"))?.[1]).toEqual(["读不出来", "", expect.stringContaining("这个文件是空的")]);
});

test("compare -o keeps both years side by side", async () => {
  const output = folder.at("对比.xlsx");
  const { exitCode, notes } = await nianbao(["compare", clean, "--previous", wrong, "-o", output]);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: `已写好 ${output}。\n` });
  expect(await cells(output, "与上年对比", "A1:G4")).toEqual([
    ["某县某镇人民政府2026年与2025年年报数据对比", "", "", "", "", "", ""],
    ["两年都没有数或都是 0 的项目不列出。上年的数取自：错.xlsx", "", "", "", "", "", ""],
    ["表", "项目", "单元格", "2026年", "2025年", "增减", "增减比例"],
    ["表三", "本年新收·自然人", "三 依申请公开!D6", 0, 1, -1, -1],
  ]);
});

test("without last year's figures nothing is kept", async () => {
  const output = folder.at("没有.xlsx");
  expect(await nianbao(["compare", clean, "-o", output])).toMatchObject({ exitCode: 2, notes: expect.not.stringContaining("已写好") as string });
});

test.each([
  [["check", "--export"], "结果.docx"],
  [["compare", "-o"], "对比.xls"],
  [["check", "--export"], "-"],
  [["next", "-o"], "下年.et"],
  [["report", "-o"], "报告.pdf"],
  [["report", "--html", "-o"], "报告.docx"],
  [["report", "--marked"], "标注.doc"],
])("%j %s: what is written keeps the ending of its kind", async (command, name) => {
  const output = name === "-" ? name : folder.at(name);
  const { exitCode, notes } = await nianbao([...command, output, wrong]);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringMatching(/文件名要以 \.(?:xlsx|docx|html) 结尾；“.+”不是/u) as string });
  expect(existsSync(output)).toBe(false);
});

test("neither an existing file nor the workbook itself is replaced", async () => {
  const existing = folder.write("已有.xlsx", "旧的");
  expect((await nianbao(["check", wrong, "--export", existing])).notes).toContain("已有同名文件");
  expect((await nianbao(["check", wrong, "--export", wrong, "--force"])).notes).toContain("这正是要读取的文件");
  expect((await nianbao(["compare", clean, "--previous", wrong, "-o", wrong, "--force"])).notes).toContain("这正是要读取的文件");
  expect((await nianbao(["check", wrong, "--export", existing, "--force"])).notes).toContain("已写好");
});
