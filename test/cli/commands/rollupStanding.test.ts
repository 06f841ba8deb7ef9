import { mkdirSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFileSheets } from "../../../src/files";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { OWN, unitBook } from "../unitFiles";

const folder = testFolder();
const words =
  "我局围绕群众关心的就业、上学、看病等事项，及时更新栏目内容，主动发布信息120条，回应群众留言，办好政务新媒体，方便群众查询办事，还请人大代表评议公开工作。";
const own = "本局今年把惠民补贴发放情况逐户张榜，在便民大厅设了查阅点，请群众评议公开工作，收到意见后逐条改正，年底又回访了提出意见的群众，听取改正的效果。";

/** Units' files with their texts, in a folder of their own. */
async function unitsOf(name: string, texts: readonly string[]): Promise<string[]> {
  mkdirSync(folder.at(name));
  const names = ["清河县林业局", "清河县气象局", "清河县粮食局"];
  return Promise.all(
    texts.map(async (text, index) => folder.write(`${name}/${index}.xlsx`, await unitBook(names[index] ?? "", 1, { more: { "正文!C5": text } }))),
  );
}

const copied = async (file: string) => {
  const { blocks } = await (await openFileSheets(readFileSync(file))).read([{ sheet: "文字雷同", address: "A4:C6" }]);
  return blocks[0]?.map((line) => line.map(({ value }) => value).join("|")).filter((line) => line !== "||");
};

describe("the list of copied texts of an earlier run", () => {
  const both = ["清河县林业局|一|清河县气象局", "清河县气象局|一|清河县林业局"];

  test.each([
    ["without --texts", [] as const],
    ["with the texts of a part of the units", ["--texts"] as const],
  ])("stays %s, and that is said", async (name, more) => {
    const files = await unitsOf(name, [words, words.replace("120", "95"), own]);
    const output = folder.at(`${name}.xlsx`);
    await nianbao(["rollup", ...files, "--texts", "-o", output, ...OWN]);
    expect(await copied(output)).toEqual(both);
    const { notes } = await nianbao(["rollup", files[2] ?? "", "-o", output, "--force", ...more, ...OWN]);
    expect(notes).toContain("工作簿里的“文字雷同”是以前比较的，这次没有读全部单位的文字，没有改。");
    expect((await nianbao(["rollup", files[2] ?? "", "-o", output, "--force", "--lang", "en", ...more, ...OWN])).notes).toContain("it was left as it is");
    expect(await copied(output)).toEqual(both);
  });

  test("gives way once the texts of all units are compared", async () => {
    const files = await unitsOf("全部", [words, words.replace("120", "95"), own]);
    const output = folder.at("全部.xlsx");
    await nianbao(["rollup", ...files, "--texts", "-o", output, ...OWN]);
    const mended = await unitsOf("全部改", [words, own.replace("惠民", "惠农"), own]);
    const { notes } = await nianbao(["rollup", ...mended, "--texts", "-o", output, "--force", ...OWN]);
    expect(notes).toContain("2 处文字与别的单位雷同过半，写在“文字雷同”里");
    expect(await copied(output)).toEqual(["清河县气象局|一|清河县粮食局", "清河县粮食局|一|清河县气象局"]);
  });

  test("is none where there was none: what some units have copied is told, and where it is not written", async () => {
    const files = await unitsOf("没有", [words, words.replace("120", "95"), own]);
    const output = folder.at("没有.xlsx");
    await nianbao(["rollup", ...files, "-o", output, ...OWN]);
    const { notes, out } = await nianbao(["rollup", ...files.slice(0, 2), "--texts", "-o", output, "--force", ...OWN]);
    expect(out).toContain("雷同 99%");
    expect(notes).toContain("这次读的单位里 2 处文字雷同过半；没有读全部单位的文字，没有写进工作簿");
    expect(notes).not.toContain("写在“文字雷同”里");
  });
});

describe("a workbook that cannot be brought up to date is refused before any file is read", () => {
  const altered = (bytes: Uint8Array, alter: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>): Uint8Array => zipSync(alter(unzipSync(bytes)));
  const protectedSheets = (bytes: Uint8Array): Uint8Array =>
    altered(bytes, (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [
          name,
          /worksheets\/sheet\d+\.xml$/u.test(name) ? strToU8(strFromU8(part).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')) : part,
        ]),
      ),
    );

  async function typed(bytes: Uint8Array, sheet: string, address: string, value: string): Promise<Uint8Array> {
    const sheets = await openFileSheets(bytes);
    await sheets.writeBlocks([{ sheet, address, rows: [[value]] }]);
    return sheets.save();
  }

  test.each<[string, (bytes: Uint8Array) => Promise<Uint8Array> | Uint8Array, readonly string[], string]>([
    ["other heads", (bytes) => typed(bytes, "汇总明细", "A3", "名称"), OWN, "表头改过"],
    ["a unit twice", (bytes) => typed(bytes, "汇总明细", "A7", "清河县教育局"), OWN, "写了两行"],
    ["protected sheets", protectedSheets, OWN, "保护"],
    ["another year", (bytes) => bytes, ["--organ", "清河县人民政府", "--year", "2024"], "2025 年度的汇总"],
    ["no sum at all", async () => unitBook("清河县教育局", 5), OWN, "不是汇总出来的工作簿"],
  ])("%s", async (name, alter, of, sentence) => {
    const files = [folder.write(`${name}1.xlsx`, await unitBook("清河县教育局", 5)), folder.write(`${name}2.xlsx`, await unitBook("清河县民政局", 7))];
    const output = folder.at(`${name}-汇总.xlsx`);
    await nianbao(["rollup", ...files, "-o", output, ...OWN]);
    const before = await alter(readFileSync(output));
    folder.write(`${name}-汇总.xlsx`, before);
    const { exitCode, notes, out } = await nianbao(["rollup", ...files, "-o", output, "--force", "--json", ...of]);
    expect({ exitCode, notes, out }).toEqual({ exitCode: 2, notes: expect.stringContaining(sentence) as string, out: "" });
    expect(readFileSync(output).equals(Buffer.from(before))).toBe(true);
  });

  test("what a file to come settles is asked afterwards", async () => {
    const file = folder.write("教育局.xlsx", await unitBook("清河县教育局", 5));
    const [civil, forest] = [folder.write("民政局.xlsx", await unitBook("清河县民政局", 7)), folder.write("林业局.xlsx", await unitBook("清河县林业局", 12))];
    const output = folder.at("后问.xlsx");
    await nianbao(["rollup", file, civil, "-o", output, ...OWN]);
    folder.write("后问.xlsx", await typed(await typed(readFileSync(output), "汇总明细", "A8", "清河县林业局"), "汇总明细", "A9", ""));
    expect((await nianbao(["rollup", forest, "-o", output, "--force", ...OWN])).exitCode).toBe(0);
  });
});

test.each([
  ["under a password or of an old kind", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])],
  ["broken off", undefined],
])("a sum that stands there and cannot be read (%s) is never overwritten", async (name, bytes) => {
  const files = await unitsOf(name, [words, own]);
  const output = folder.at(`${name}.xlsx`);
  await nianbao(["rollup", ...files, "-o", output, ...OWN]);
  const standing = bytes ?? new Uint8Array(readFileSync(output)).slice(0, 20_000);
  folder.write(`${name}.xlsx`, standing);
  const { exitCode, notes } = await nianbao(["rollup", ...files, "-o", output, "--force", ...OWN]);
  expect(exitCode).toBe(2);
  expect(notes).toContain(`${name}.xlsx`);
  expect(notes).toContain("读不出来，里面可能有手工改过的数，没有改动");
  expect(new Uint8Array(readFileSync(output))).toEqual(standing);
});

test("a file without anything in it gives way", async () => {
  const files = await unitsOf("空的", [words, own]);
  const output = folder.write("空的.xlsx", new Uint8Array());
  expect((await nianbao(["rollup", ...files, "-o", output, "--force", ...OWN])).notes).toContain("已写好");
});
