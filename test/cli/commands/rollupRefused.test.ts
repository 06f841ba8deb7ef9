import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { OWN, writeUnits } from "../unitFiles";

const folder = testFolder();
const at = (name: string): string => folder.at(name);
let input: string;

beforeAll(async () => {
  input = await writeUnits(folder);
});

describe("what cannot be summed up is told, and nothing is written", () => {
  test.each([
    [[], "没有可汇总的工作簿"],
    [["空"], "没有可汇总的工作簿"],
    [["只有坏"], "没有一个单位的数可以汇入"],
    [["没有这个"], "没有一个单位的数可以汇入"],
  ])("%j", async (names, sentence) => {
    mkdirSync(folder.at("空"), { recursive: true });
    mkdirSync(folder.at("只有坏"), { recursive: true });
    folder.write("只有坏/坏.xlsx", "x");
    const { exitCode, notes } = await nianbao(["rollup", ...names.map((name) => folder.at(name)), "-o", at("空.xlsx"), ...OWN]);
    expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining(sentence) as string });
    expect(existsSync(at("空.xlsx"))).toBe(false);
  });

  test.each([
    [["-o", "x.xlsx", "--year", "2025"], "没有写机关名称"],
    [["-o", "x.xlsx", "--organ", "某县"], "没有写年度"],
    [["--organ", "某县", "--year", "2025"], "没有写汇总表的文件名"],
    [["-o", "x.xls", ...OWN], "文件名要以 .xlsx 结尾"],
    [["-o", "x.xlsx", "--own", "a", "--own", "b", ...OWN], "--own 只能写一次"],
    [["-o", "x.xlsx", "--organ", "某县", ...OWN], "--organ 只能写一次"],
    [["-o", "x.xlsx", "--output=y.xlsx", ...OWN], "--output 只能写一次"],
    [["--units", "a.xlsx", "--units", "b.xlsx", ...OWN], "--units 只能写一次"],
  ])("%j", async (options, sentence) => {
    expect(await nianbao(["rollup", input, ...options])).toMatchObject({ exitCode: 2, notes: expect.stringContaining(sentence) as string });
  });

  test("a workbook that was summed up is no unit's", async () => {
    await nianbao(["rollup", input, "-o", at("汇总.xlsx"), ...OWN]);
    const { out } = await nianbao(["rollup", input, at("汇总.xlsx"), "-o", at("再汇总.xlsx"), ...OWN]);
    expect(out).toContain("这是汇总出来的工作簿");
  });

  test.each([
    ["没有.jsonl", "没有这个文件"],
    ["报送", "这是一个文件夹"],
  ])("a part %s that cannot be read is named", async (name, sentence) => {
    const { exitCode, notes } = await nianbao(["rollup", "--merge", at(name), "-o", at("错.xlsx"), ...OWN]);
    expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining(sentence) as string });
    expect(notes).toContain(at(name));
  });

  test.each([
    ["empty", () => [], "这个部分是空的", "This part is empty"],
    ["cut at the end of a line", (lines: readonly string[]) => lines.slice(0, 3), "读到 3 行，没有写明共多少行的最后一行", "3 lines of files and no last line"],
    ["that lacks a line", (lines: readonly string[]) => lines.slice(1), "读到 5 行，它写明的是 6 行", "5 lines of files and says that they are 6"],
    ["cut and put before a whole one", (lines: readonly string[]) => [...lines.slice(0, 2), ...lines], "读到 8 行，它写明的是 6 行", "8 lines"],
  ])("a part that is not whole: %s", async (_, cut, sentence, english) => {
    const whole = at("整.jsonl");
    await nianbao(["rollup", input, "--part", whole, "--force"]);
    const lines = readFileSync(whole, "utf8").trim().split("\n");
    expect(lines).toHaveLength(7);
    const part = folder.write(
      "残.jsonl",
      cut(lines)
        .map((line) => `${line}\n`)
        .join(""),
    );
    for (const [language, said] of [
      ["zh-CN", sentence],
      ["en-US", english],
    ] as const) {
      const { exitCode, notes } = await nianbao(["rollup", "--merge", part, "-o", at("错.xlsx"), "--lang", language, ...OWN]);
      expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining(said) as string });
      expect(notes).toContain(part);
    }
    expect(existsSync(at("错.xlsx"))).toBe(false);
  });

  test("parts that were put together are one, and so is that of no file", async () => {
    const [whole, both, none] = [at("整.jsonl"), at("两份.jsonl"), folder.write("无.jsonl", '{"files":0}\n')];
    await nianbao(["rollup", input, "--part", whole, "--force"]);
    folder.write("两份.jsonl", readFileSync(whole, "utf8") + readFileSync(whole, "utf8"));
    const merged = async (...parts: readonly string[]) => (await nianbao(["rollup", "--merge", ...parts, "--json", ...OWN])).out.trim().split("\n").at(-1);
    expect(await merged(both, none)).toBe(await merged(whole));
  });

  test("a part that is none names its line", async () => {
    const part = folder.write("错.jsonl", '{"file":"a.xlsx","fault":{"code":"x","message":"y"}}\n{"file":1}\n');
    expect(await nianbao(["rollup", "--merge", part, "-o", at("错.xlsx"), ...OWN])).toMatchObject({
      exitCode: 2,
      notes: expect.stringContaining("第 2 行") as string,
    });
  });
});
