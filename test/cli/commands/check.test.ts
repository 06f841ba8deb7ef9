import { newFileSheets } from "../../../src/files";
import { acceptProblem, checkWorkbook, explainWarning, insertSheets } from "../../../src/jobs";
import { edition2021 } from "../../../src/statute";
import { planStandardSheets, type Filling } from "../../../src/workbook";
import { bookOf, zeros } from "../books";
import { testFolder } from "../../testFolder";
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
    "三 依申请公开!D6  疑点  D6「本年新收·自然人」很可能是 0，误为 1；改后 2 条勾稽关系全部成立；只有这一格能做到。",
    "三 依申请公开!D6  错误  表三「本年新收」一行：各列相加是 1（自然人 1），「总计」填的是 0，少了 1。请核对这一行。",
    "三 依申请公开!D6  错误  表三「自然人」一列不平衡：本年新收 1 + 上年结转 0 = 1，办理结果总计 0 + 结转下年度 0 = 0，相差 1。第一项加第二项应等于第三项加第四项，请核对这一列。",
    "",
  ]);
  expect({ exitCode, notes }).toEqual({ exitCode: 1, notes: "2 条错误\n" });
});

test("a workbook without findings says so", async () => {
  expect(await nianbao(["check", clean])).toMatchObject({ exitCode: 0, out: "没有发现错误\n", notes: "" });
});

test("with several files every line begins with its file, in the order asked; what cannot be read stops no other", async () => {
  const { exitCode, out, notes } = await nianbao(["check", damaged, wrong, clean]);
  const files = out
    .trimEnd()
    .split("\n")
    .map((line) => line.split(": ")[0]);
  expect(files).toEqual([damaged, wrong, wrong, wrong, clean]);
  expect(out.split("\n")[0]).toContain("纯文本");
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: "共 3 个文件，1 个有错误，1 个读不出来或读不全：2 条错误\n" });
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

test("a warning with a reason in 校验说明 is told as such and no longer counted, until its values change", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: zeros });
  await sheets.write({ sheet: "三 依申请公开", address: "D6" }, "０件");
  const {
    findings: [finding],
  } = await checkWorkbook(sheets, "zh-CN");
  if (finding) await explainWarning(sheets, finding, { reason: "原文如此", who: "张某", when: new Date(2026, 0, 15) });
  const { out, notes } = await nianbao(["check", folder.write("说明.xlsx", await sheets.save())]);
  expect(out).toMatch(/^三 依申请公开!D6 {2}已说明 {2}表三.+０件.+\n$/u);
  expect(notes).toBe("");
  await sheets.write({ sheet: "三 依申请公开", address: "D6" }, "０ 件");
  expect((await nianbao(["check", folder.write("改了.xlsx", await sheets.save())])).notes).toBe("1 条警告\n");
});

test("a table that is not there cannot be checked: the others are, and the command ends with 2", async () => {
  const sheets = newFileSheets();
  await sheets.insert(planStandardSheets(edition2021, "typed").filter(({ name }) => name !== "四 复议诉讼"));
  await sheets.write({ sheet: "三 依申请公开", address: "D6" }, "5件");
  const { exitCode, out } = await nianbao(["check", folder.write("缺表.xlsx", await sheets.save())]);
  expect(out).toMatch(/^三 依申请公开!D6 {2}警告 {2}/mu);
  expect(out).toMatch(/^四 复议诉讼 {2}无法校验 {2}没有找到表四/mu);
  expect(exitCode).toBe(2);
});

test("a workbook with none of the sheets cannot be checked", async () => {
  const sheets = newFileSheets();
  await sheets.insert(
    planStandardSheets(edition2021, "typed")
      .slice(0, 1)
      .map((plan) => ({ ...plan, name: "别的" })),
  );
  const { exitCode, out } = await nianbao(["check", folder.write("别的.xlsx", await sheets.save())]);
  expect(out).toMatch(/^工作簿 {2}无法校验 {2}这个工作簿里没有找到年度报告的统计表/u);
  expect(exitCode).toBe(2);
});

test("a changed label alone is told and is no error", async () => {
  const changed = folder.write("标签.xlsx", await bookOf({ "三 依申请公开!A6": "一、本年新收到的申请" }));
  const { exitCode, out, notes } = await nianbao(["check", changed]);
  expect(out).toMatch(/^三 依申请公开!A6 {2}表格问题 {2}.*应为“一、本年新收政府信息公开申请数量”/u);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "1 个表格问题\n" });
});

test("a changed label that was accepted with a reason is told as such, no longer counted, and stands in the JSON with the reason", async () => {
  const sheets = newFileSheets();
  await insertSheets(sheets, { totals: "typed", filling: zeros });
  await sheets.write({ sheet: "三 依申请公开", address: "C10" }, "1.国家秘密类");
  const {
    problems: [problem],
  } = await checkWorkbook(sheets, "zh-CN");
  if (problem) await acceptProblem(sheets, problem, { reason: "本单位的写法", who: "张某", when: new Date(2026, 0, 15) });
  const accepted = folder.write("已确认.xlsx", await sheets.save());
  const { exitCode, out, notes } = await nianbao(["check", accepted]);
  expect(out).toMatch(/^三 依申请公开!C10 {2}已说明 {2}.*应为“1.属于国家秘密”/u);
  expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: "" });
  const {
    problems: [told],
  } = JSON.parse((await nianbao(["check", accepted, "--json"])).out) as { readonly problems: readonly unknown[] };
  expect(told).toMatchObject({ unread: false, explanation: { state: "accepted", reason: "本单位的写法", who: "张某" } });
});

test("what is not filled in is said instead of that there are no errors", async () => {
  const blank = folder.write("空白.xlsx", await bookOf({}, {}));
  expect((await nianbao(["check", blank])).out).toBe("还没有填数\n");
  const withoutThree = new Map([...(zeros.figures ?? [])].filter(([id]) => !id.startsWith("applications")));
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
  expect(out.split("\n")[1]).toMatch(/^三 依申请公开!D6 {2}error {2}Table 3, /u);
  expect(notes).toBe("2 errors\n");
});

test("more than 20 files show how far the command is, fewer do not", async () => {
  const { statuses, exitCode } = await nianbao(["check", ...Array<string>(21).fill(clean)]);
  expect(statuses).toHaveLength(21);
  expect(statuses[20]).toBe("正在校验 21/21 …");
  expect(exitCode).toBe(0);
  expect((await nianbao(["check", clean, wrong])).statuses).toEqual([]);
});

describe("with last year's workbook", () => {
  /** Last year carried 2 over; this year begins with 1. */
  const carried = { "三 依申请公开!D6": 2, "三 依申请公开!J6": 2, "三 依申请公开!D30": 2, "三 依申请公开!J30": 2 };
  const begun = { "三 依申请公开!D7": 1, "三 依申请公开!J7": 1, "三 依申请公开!D8": 1, "三 依申请公开!J8": 1, "三 依申请公开!D29": 1, "三 依申请公开!J29": 1 };
  const lastYear = async (filling: Filling = { ...zeros, organ: { ...zeros.organ, year: 2024 } }) => folder.write("上年.xlsx", await bookOf(carried, filling));

  test("what was carried over must be what the year begins with", async () => {
    const file = folder.write("今年.xlsx", await bookOf(begun));
    expect((await nianbao(["check", file])).exitCode).toBe(0);
    const { exitCode, out } = await nianbao(["check", file, "--previous", await lastYear()]);
    expect(exitCode).toBe(1);
    expect(out.split("\n")[0]).toBe(
      "三 依申请公开!D7  错误  表三「上年结转·自然人」填的是 1，上年报告的「结转下年度·自然人」是 2，两个数应相等。请核对这两份报告。",
    );
    const { out: json } = await nianbao(["check", "--json", file, "--previous", await lastYear()]);
    expect(JSON.parse(json)).toMatchObject({
      findings: [
        { check: "B1", values: [1], expected: 2 },
        { check: "B1", values: [1], expected: 2 },
      ],
    });
  });

  test("another year's is told; one that cannot be read is named, and nothing is checked", async () => {
    const file = folder.write("今年.xlsx", await bookOf(begun));
    const { out, exitCode } = await nianbao(["check", file, "--previous", await lastYear(zeros)]);
    expect(out).toMatch(/^工作簿 {2}表格问题 {2}选作上年报告的文件是 2025 年度的/mu);
    expect(exitCode).toBe(1);
    expect(await nianbao(["check", file, "--previous", damaged])).toMatchObject({ exitCode: 2, out: expect.stringMatching(/^\S+ \S*坏\.xlsx: /u) as string });
    expect(await nianbao(["check", "--json", file, "--previous", damaged])).toMatchObject({ out: expect.stringContaining(`"file":"${damaged}"}}`) as string });
  });

  test("the following year's helps to decide; one of another year or organ is named and refused, and nothing is checked", async () => {
    const file = folder.write("往年.xlsx", await bookOf({ "三 依申请公开!D30": 1, "三 依申请公开!J30": 1 }));
    const following = async (year: number, name = "某县某镇人民政府") =>
      folder.write(`${name}${year}.xlsx`, await bookOf({}, { ...zeros, organ: { name, year } }));
    expect((await nianbao(["check", file])).out).toContain("单凭勾稽关系分不出");
    expect((await nianbao(["check", file, "--following", await following(2026)])).out).toContain("下年报告「上年结转·自然人」（0）");
    const later = await following(2027);
    expect(await nianbao(["check", file, "--following", later])).toMatchObject({
      exitCode: 2,
      out: expect.stringContaining(`${later}: 要选的是本年度的下一年（2026 年度）的工作簿，选的是 2027 年度的，不能用作下一年的工作簿。`) as string,
    });
    expect((await nianbao(["check", file, "--following", await following(2026, "乙局")])).out).toContain("选的工作簿是“乙局”的");
  });

  test("goes with one file only", async () => {
    const { exitCode, notes } = await nianbao(["check", clean, wrong, "--previous", damaged]);
    expect({ exitCode, notes }).toEqual({
      exitCode: 2,
      notes: "nianbao: 有 --previous 或 --following 时一次只能校验一个文件，因为各单位的上年数和下年数不同。用法见 nianbao check --help。\n",
    });
  });
});

describe("what programs keep beside workbooks", () => {
  const beside = ["~$好.xlsx", ".~好.xlsx", "._好.xlsx"];

  test("is passed over in a list, and that is said beside the results", async () => {
    const files = beside.map((name) => folder.write(name, "\u0005clerk"));
    const { exitCode, out, notes } = await nianbao(["check", ...files, clean]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: "没有发现错误\n" });
    expect(notes.trimEnd().split("\n")).toEqual(files.map((file) => expect.stringContaining(`已跳过 ${file}：`) as string));
  });

  test("is passed over where last year's workbook is named too, and in JSON", async () => {
    const file = folder.write("~$去年.xlsx", "\u0005clerk");
    const { exitCode, out, notes } = await nianbao(["check", file, clean, "--json", "--previous", clean]);
    expect({ exitCode, lines: out.trimEnd().split("\n").length }).toEqual({ exitCode: 0, lines: 1 });
    expect(notes).toContain("已跳过");
  });

  test("is no workbook by itself, for no command", async () => {
    const file = folder.write("~$单.xlsx", "\u0005clerk");
    expect(await nianbao(["check", file])).toMatchObject({ exitCode: 2, out: "", notes: expect.stringContaining("没有可校验的工作簿") as string });
    for (const command of ["figures", "compare", "report"]) {
      expect(await nianbao([command, file])).toMatchObject({
        exitCode: 2,
        notes: expect.stringContaining(`${file}: 这是打开工作簿时自动生成的临时文件`) as string,
      });
    }
  });
});
