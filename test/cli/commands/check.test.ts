import { bookOf } from "../books";
import { testFolder } from "../folder";
import { nianbao } from "../nianbao";

const folder = testFolder();
/** 新收 1 件, 总计 0: the row and the balance of its column do not add up. */
const broken = { "三 依申请公开!D6": 1 };
let clean: string;
let wrong: string;
let damaged: string;

beforeAll(async () => {
  clean = folder.write("好.xlsx", await bookOf());
  wrong = folder.write("错 一.xlsx", await bookOf(broken));
  damaged = folder.write("坏.xlsx", "不是工作簿");
});

test("a finding is a line: where, how grave, what and why; the counts stand beside the results", async () => {
  const { exitCode, out, notes } = await nianbao(["check", wrong]);
  expect(out.split("\n")).toEqual([
    "三 依申请公开!D6  错误  表三「本年新收」一行：各列相加是 1（自然人 1），「总计」填的是 0，少了 1。请核对这一行。",
    "三 依申请公开!D6  错误  表三「自然人」一列不平衡：本年新收 1 + 上年结转 0 = 1，办理结果总计 0 + 结转下年度 0 = 0，相差 1。第一项加第二项应等于第三项加第四项，请核对这一列。",
    "",
  ]);
  expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: "2 处错误\n" });
});

test("a workbook without findings says so", async () => {
  expect(await nianbao(["check", clean])).toMatchObject({ exitCode: 0, out: "没有发现错误\n", notes: "" });
});

test("with several files every line begins with its file, in the order asked; what cannot be read stops no other", async () => {
  const { exitCode, out, notes } = await nianbao(["check", damaged, wrong, clean]);
  const files = out.trimEnd().split("\n").map((line) => line.split(": ")[0]);
  expect(files).toEqual([damaged, wrong, wrong, clean]);
  expect(out.split("\n")[0]).toContain("纯文本");
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: "共 3 个文件，1 个有错误，1 个读不出来或读不全：2 处错误\n" });
});

test.each([
  ["a folder", () => folder.path, /这是一个文件夹/u],
  ["a file that is not there", () => folder.at("没有.xlsx"), /没有这个文件/u],
  ["an empty file", () => folder.write("空.xlsx", ""), /是空的/u],
  ["a file below a file", () => `${clean}/a.xlsx`, /没有这个文件/u],
])("%s is named with a sentence", async (_, file, sentence) => {
  const name = file();
  const { exitCode, out } = await nianbao(["check", name]);
  expect(out).toMatch(sentence);
  expect(out.startsWith(`${name}: `)).toBe(true);
  expect({ exitCode, lines: out.trimEnd().split("\n").length }).toEqual({ exitCode: 2, lines: 1 });
});

test("a table that is not there cannot be checked: the others are, and the command ends with 2", async () => {
  const { newFileSheets } = await import("../../../src/files");
  const { planStandardSheets } = await import("../../../src/workbook");
  const { edition2021 } = await import("../../../src/statute");
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed").filter(({ name }) => name !== "四 复议诉讼"));
  await sheets.write({ sheet: "三 依申请公开", address: "D6" }, "5件");
  const { exitCode, out } = await nianbao(["check", folder.write("缺表.xlsx", await sheets.save())]);
  expect(out).toMatch(/^三 依申请公开!D6 {2}警告 {2}/mu);
  expect(out).toMatch(/^四 复议诉讼 {2}无法校验 {2}找不到工作表“四 复议诉讼”/mu);
  expect(exitCode).toBe(2);
});

test("a workbook with none of the sheets cannot be checked", async () => {
  const { newFileSheets } = await import("../../../src/files");
  const { planStandardSheets } = await import("../../../src/workbook");
  const { edition2021 } = await import("../../../src/statute");
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed").slice(0, 1).map((plan) => ({ ...plan, name: "别的" })));
  const { exitCode, out } = await nianbao(["check", folder.write("别的.xlsx", await sheets.save())]);
  expect(out).toMatch(/^工作簿 {2}无法校验 {2}这个工作簿里还没有标准表/u);
  expect(exitCode).toBe(2);
});

test("a changed label alone is told and is no error", async () => {
  const changed = folder.write("标签.xlsx", await bookOf({ "三 依申请公开!A6": "一、本年新收到的申请" }));
  const { exitCode, out, notes } = await nianbao(["check", changed]);
  expect(out).toMatch(/^三 依申请公开!A6 {2}表格问题 {2}.*应为“一、本年新收政府信息公开申请数量”/u);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "1 个表格问题\n" });
});

test("what is not filled in is said instead of that there are no errors", async () => {
  const blank = folder.write("空白.xlsx", await bookOf({}, {}));
  expect((await nianbao(["check", blank])).out).toBe("还没有填数\n");
  const { figures = new Map<string, number>() } = (await import("../books")).zeros;
  const withoutThree = new Map([...figures].filter(([id]) => !id.startsWith("applications")));
  const half = folder.write("半张.xlsx", await bookOf({}, { figures: withoutThree }));
  expect((await nianbao(["check", half])).out).toBe("没有发现错误；表三还没有填数\n");
});

test("what stands in a cell can neither break a line nor speak to the terminal", async () => {
  const hostile = folder.write("控制.xlsx", await bookOf({ "三 依申请公开!D6": "1\n件 四 复议诉讼!A1  提示  \u009b31m" }));
  const { out } = await nianbao(["check", hostile]);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(out.trimEnd()).not.toMatch(/\p{Cc}/u);
});

test("in English on request", async () => {
  const { out, notes } = await nianbao(["check", wrong, "--lang", "en"]);
  expect(out.split("\n")[0]).toMatch(/^三 依申请公开!D6 {2}error {2}Table 三, /u);
  expect(notes).toBe("2 errors\n");
});

test("more than 20 files show how far the command is, fewer do not", async () => {
  const { statuses, exitCode } = await nianbao(["check", ...Array<string>(21).fill(clean)]);
  expect(statuses).toHaveLength(21);
  expect(statuses[20]).toBe("正在校验 21/21 …");
  expect(exitCode).toBe(0);
  expect((await nianbao(["check", clean, wrong])).statuses).toEqual([]);
});
