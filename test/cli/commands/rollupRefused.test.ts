import { existsSync, mkdirSync } from "node:fs";
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
    [["-o", "x.xlsx", "--own", "a", "--own", "b", ...OWN], "本级的工作簿只能有一个"],
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

  test("a part that is none names its line", async () => {
    const part = folder.write("错.jsonl", '{"file":"a.xlsx","fault":{"code":"x","message":"y"}}\n{"file":1}\n');
    expect(await nianbao(["rollup", "--merge", part, "-o", at("错.xlsx"), ...OWN])).toMatchObject({
      exitCode: 2,
      notes: expect.stringContaining("第 2 行") as string,
    });
  });
});
