import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Ajv2020 from "ajv/dist/2020";
import rollupSchema from "../../../schemas/rollup.schema.json";
import unitSchema from "../../../schemas/unit.schema.json";
import { openFileSheets } from "../../../src/files";
import { HeardTerminal } from "../heardTerminal";
import { nianbao } from "../nianbao";
import { testFolder } from "../../testFolder";
import { OWN, unitBook, writeUnits } from "../unitFiles";

const folder = testFolder();
const at = (name: string): string => folder.at(name);
let input: string;

beforeAll(async () => {
  input = await writeUnits(folder);
});

/** The paragraphs of a Word document, a line each. */
const textOfDocx = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]*>/gu, "");

async function cells(file: string, sheet: string, address: string) {
  const { blocks } = await (await openFileSheets(readFileSync(file))).read([{ sheet, address }]);
  return blocks[0]?.map((line) => line.map(({ value }) => value));
}

test("a folder is summed up: every file is accounted for, and a reader without formulas sees the sums", async () => {
  const output = at("汇总.xlsx");
  const { exitCode, out, notes } = await nianbao(["rollup", input, "-o", output, ...OWN]);
  expect(exitCode).toBe(2);
  expect(out.split("\n").map((line) => line.split("  ").slice(0, 2).join(" "))).toEqual([
    `${input}/补报/审计局.xlsx: 清河县审计局 退回`,
    `${input}/补报/财政局.xlsx: 清河县财政局 退回`,
    `${input}/坏.xlsx: 读不出 ${out.split("读不出  ")[1]?.split("\n")[0]}`,
    "",
  ]);
  expect(notes).toContain("已汇总 3 家，退回 2 家，读不出 1 份\n");
  expect(notes).toContain("说明.docx：不是工作簿");
  expect(notes).toContain("~$教育局.xlsx");
  expect(await cells(output, "三 依申请公开", "D6:J6")).toEqual([[23, 0, 0, 0, 0, 0, 23]]);
  expect(await cells(output, "二 主动公开", "B16")).toEqual([[0.3]]);
  expect((await cells(output, "汇总单位", "B4:G8"))?.map(([unit, , , , year, state]) => [unit, year, state])).toEqual([
    ["清河县审计局", 2025, "退回"],
    ["清河县教育局", 2025, "已汇总"],
    ["清河县民政局", 2025, "已汇总"],
    ["清河县水利局", 2025, "已汇总"],
    ["清河县财政局", 2024, "退回"],
  ]);
  expect((await nianbao(["check", output])).exitCode).toBe(0);
});

test("parts that are merged give the same workbook, byte for byte, whatever their order", async () => {
  const [one, other] = [at("p1.jsonl"), at("p2.jsonl")];
  await nianbao(["rollup", `${input}/教育局.xlsx`, `${input}/坏.xlsx`, `${input}/补报/审计局.xlsx`, "--part", one]);
  await nianbao(["rollup", `${input}/补报/财政局.xlsx`, `${input}/补报/水利局.xlsx`, `${input}/民政局.xlsx`, `${input}/教育局.xlsx`, "--part", other]);
  await nianbao(["rollup", input, "-o", at("一次.xlsx"), ...OWN]);
  await nianbao(["rollup", "--merge", one, other, "-o", at("合并.xlsx"), ...OWN]);
  await nianbao(["rollup", "--merge", other, one, "-o", at("倒序.xlsx"), ...OWN]);
  expect(readFileSync(at("合并.xlsx")).equals(readFileSync(at("一次.xlsx")))).toBe(true);
  expect(readFileSync(at("倒序.xlsx")).equals(readFileSync(at("一次.xlsx")))).toBe(true);
  const { out } = await nianbao(["rollup", "--merge", one, other, "--json", ...OWN]);
  expect(out.startsWith(readFileSync(one, "utf8") + readFileSync(other, "utf8"))).toBe(true);
  expect(out.trim().split("\n")).toHaveLength(10);
});

test("--json: a line a file, then the sum, as the schemas have them", async () => {
  const { out } = await nianbao(["rollup", input, "--json", ...OWN]);
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const ajv = new Ajv2020({ allowUnionTypes: true });
  const [unit, sum] = [ajv.compile(unitSchema), ajv.compile(rollupSchema)];
  for (const line of lines.slice(0, -1)) expect([unit(line), unit.errors]).toEqual([true, null]);
  expect([sum(lines.at(-1)), sum.errors]).toEqual([true, null]);
  expect(lines).toHaveLength(8);
  expect(lines.at(-2)).toEqual({ files: 6 });
  expect(lines.at(-1)).toMatchObject({ organ: "清河县人民政府", sums: { "applications.received:total": 23, "disclosure.fees:collected": 0.3 } });
});

test("--table: a row a unit, in UTF-8 with its mark", async () => {
  await nianbao(["rollup", input, "--table", at("all.csv"), ...OWN]);
  const rows = readFileSync(at("all.csv"), "utf8").split("\r\n");
  expect(rows[0]).toMatch(/^\uFEFF单位,类别,文件,年度,状态,表二\/规章\/本年制发件数,/u);
  expect(rows).toHaveLength(8);
});

describe("a unit with errors", () => {
  test("is added by choice only, and the choice is written down", async () => {
    const output = at("照数.xlsx");
    const { out } = await nianbao(["rollup", input, "-o", output, "--use", `${input}/补报/审计局.xlsx`, ...OWN]);
    expect(out).toContain("审计局  已汇总");
    expect((await cells(output, "汇总单位", "G4:L4"))?.[0]).toEqual([
      "已汇总",
      expect.any(Number),
      expect.any(Number),
      4,
      expect.stringContaining("处错误"),
      "照数汇入",
    ]);
    expect(await cells(output, "三 依申请公开", "J6")).toEqual([[27]]);
    await nianbao(["rollup", input, "-o", at("都收.xlsx"), "--with-errors", ...OWN]);
    expect((await cells(at("都收.xlsx"), "汇总单位", "L4"))?.[0]).toEqual(["照数汇入"]);
  });
});

describe("a list of units", () => {
  test.each([
    ["utf-8", Buffer.from("单位,类别\n清河县教育局,县级部门\n清河县林业局,县级部门\n")],
    // 单位,类别 … as a Chinese Excel saves it.
    ["GBK", Buffer.from("b5a5cebb2cc0e0b1f00ac7e5bad3cfd8bdccd3fdbed62cc6e4cbfb0ac7e5bad3cfd8c1d6d2b5bed62cc6e4cbfb0a", "hex")],
  ])("in %s tells who is missing", async (name, bytes) => {
    const list = folder.write(`名单-${name}.csv`, bytes);
    const { out, notes } = await nianbao(["rollup", input, "-o", at(`名单-${name}.xlsx`), "--units", list, ...OWN]);
    expect(notes).toContain("应报 2 家，已报 1 家，未报 1 家\n");
    expect(out).toContain("清河县林业局  未报\n");
    expect(out).toMatch(/清河县民政局 {2}待定 {2}不在单位名单里/u);
    expect(notes).toContain("待定的要定下来：加 --use 文件");
    expect(await cells(at(`名单-${name}.xlsx`), "单位名单", "A1:B3")).toEqual([
      ["单位", "类别"],
      ["清河县教育局", expect.any(String)],
      ["清河县林业局", expect.any(String)],
    ]);
  });

  test.each([
    ["姓名,电话\n张三,1\n", "名单里没有单位名称"],
    ["单位\n清河县教育局\n清河县教育局\n", "清河县教育局"],
  ])("%j is refused", async (text, sentence) => {
    const list = folder.write("错名单.csv", text);
    const { exitCode, notes } = await nianbao(["rollup", input, "-o", at("没有.xlsx"), "--units", list, ...OWN]);
    expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining(sentence) as string });
    expect(existsSync(at("没有.xlsx"))).toBe(false);
  });
});

test("E1: a table that the office has filled in is held against the sums, with the unit that explains the difference", async () => {
  const wrong = folder.write("县里填的.xlsx", await unitBook("清河县人民政府", 16));
  const { out, notes } = await nianbao(["rollup", input, "--against", wrong, "-o", at("核对.xlsx"), ...OWN]);
  expect(out).toContain("表三「本年新收·总计」填的是 16，各单位合计 23，少 7。可能是漏加了清河县民政局（7），请核对。\n");
  expect(notes).toContain("与各单位合计不一致，写在“汇总核对”里");
  expect((await cells(at("核对.xlsx"), "汇总核对", "A4:D4"))?.[0]).toEqual(["行政事业性收费·收费金额", 0, 0.3, -0.3]);
  const { out: json } = await nianbao(["rollup", input, "--against", wrong, "--json", ...OWN]);
  const sum = JSON.parse(json.trim().split("\n").at(-1) ?? "{}") as unknown;
  const fits = new Ajv2020({ allowUnionTypes: true }).compile(rollupSchema);
  expect([fits(sum), fits.errors]).toEqual([true, null]);
  expect(sum).toMatchObject({
    wrongSums: expect.arrayContaining([expect.objectContaining({ figure: "applications.received:total", stated: 16, sum: 23 })]) as unknown,
  });
});

test("E1: figures of that table that say no number are named, and it does not end as if all agreed", async () => {
  const blank = folder.write("没填全.xlsx", await unitBook("清河县人民政府", 5, { more: { "三 依申请公开!J6": "" } }));
  const { exitCode, out } = await nianbao(["rollup", `${input}/教育局.xlsx`, "--against", blank, "-o", at("没填全的核对.xlsx"), ...OWN]);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: expect.stringContaining("1 个数没有填或读不出，没有与各单位合计核对（本年新收·总计）。\n") as string });
});

test("--returns: a letter for each unit with something to correct, and a list of all", async () => {
  const returns = at("退回");
  const { notes } = await nianbao(["rollup", input, "--returns", returns, ...OWN]);
  expect(readdirSync(returns).sort()).toEqual(
    [
      "退回意见-坏.xlsx.docx",
      "退回意见-清河县审计局.docx",
      "退回意见-清河县民政局.docx",
      "退回意见-清河县水利局.docx",
      "退回意见-清河县教育局.docx",
      "退回意见-清河县财政局.docx",
      "退回意见.xlsx",
    ].sort(),
  );
  expect(notes).toContain(`退回意见 6 份写在 ${returns}\n`);
  const letter = textOfDocx(readFileSync(`${returns}/退回意见-清河县审计局.docx`));
  expect(letter).toContain("清河县审计局：");
  expect(letter).toMatch(/报来的“审计局\.xlsx”已校验。有 \d+ 处错误或读不出的内容。下面 \d+ 处请改正或说明/u);
  expect(letter).toContain("三 依申请公开!");
  expect(letter).toContain("2026年1月15日");
  expect((await cells(`${returns}/退回意见.xlsx`, "退回意见", "A4:C4"))?.[0]?.[0]).toBe("清河县审计局");
  expect(await nianbao(["rollup", input, "--returns", returns, ...OWN])).toMatchObject({
    exitCode: 2,
    notes: expect.stringContaining("已有同名文件") as string,
  });
});

test("--texts: E3, texts that units have copied from one another", async () => {
  const words =
    "我局围绕群众关心的就业、上学、看病等事项，及时更新栏目内容，主动发布信息120条，回应群众留言，办好政务新媒体，方便群众查询办事，还请人大代表评议公开工作。";
  const files = await Promise.all(
    [
      words,
      words.replace("120", "95"),
      "本局今年把惠民补贴发放情况逐户张榜，在便民大厅设了查阅点，请群众评议公开工作，收到意见后逐条改正，年底又回访了提出意见的群众，听取改正的效果。",
    ].map(async (text, index) =>
      folder.write(`文字${index}.xlsx`, await unitBook(["清河县林业局", "清河县气象局", "清河县粮食局"][index] ?? "", 1, { more: { "正文!C5": text } })),
    ),
  );
  const { out, notes } = await nianbao(["rollup", ...files, "--texts", "-o", at("雷同.xlsx"), ...OWN]);
  expect(out).toContain("清河县林业局第一部分的文字与清河县气象局的雷同 99%（“我局围绕");
  expect(out).not.toContain("粮食局第一部分");
  expect(notes).toContain("2 处文字与别的单位雷同过半");
  expect((await cells(at("雷同.xlsx"), "文字雷同", "A4:D4"))?.[0]).toEqual(["清河县林业局", "一", "清河县气象局", 0.985]);
  expect((await nianbao(["rollup", ...files, "-o", at("不比.xlsx"), ...OWN])).out).not.toContain("雷同");
});

test("the own figures are added as a unit", async () => {
  const own = folder.write("本级.xlsx", await unitBook("清河县人民政府", 100));
  await nianbao(["rollup", input, "--own", own, "-o", at("本级汇总.xlsx"), ...OWN]);
  expect(await cells(at("本级汇总.xlsx"), "三 依申请公开", "J6")).toEqual([[123]]);
  expect(await cells(at("本级汇总.xlsx"), "汇总明细", "A6")).toEqual([["清河县人民政府（本级）"]]);
});

test("a target that exists stays without --force", async () => {
  const output = folder.write("已有.xlsx", "旧的");
  expect(await nianbao(["rollup", input, "-o", output, ...OWN])).toMatchObject({ exitCode: 2, notes: expect.stringContaining("已有同名文件") as string });
  expect(readFileSync(output, "utf8")).toBe("旧的");
  await nianbao(["rollup", input, "-o", output, "--force", ...OWN]);
  expect(await cells(output, "三 依申请公开", "J6")).toEqual([[23]]);
});

test("a workbook that is no sum is never written over, whatever is asked, also where it is one of the units", async () => {
  mkdirSync(folder.at("误写"));
  const unit = folder.write("误写/教育局.xlsx", await unitBook("清河县教育局", 5));
  folder.write("误写/民政局.xlsx", await unitBook("清河县民政局", 7));
  const before = readFileSync(unit);
  const { exitCode, notes } = await nianbao(["rollup", folder.at("误写"), "-o", unit, "--force", ...OWN]);
  expect(exitCode).toBe(2);
  expect(notes).toContain("这个文件不是汇总出来的工作簿");
  expect(readFileSync(unit).equals(before)).toBe(true);
});

test("who stops it keeps what was read, and every file is accounted for", async () => {
  let stop = (): void => undefined;
  const terminal = new HeardTerminal();
  mkdirSync(folder.at("停"));
  const files = Array.from({ length: 30 }, () => `${input}/教育局.xlsx`).map((file, index) => folder.write(`停/${index}.xlsx`, readFileSync(file)));
  const run = nianbao(["rollup", folder.at("停"), "--json", ...OWN], { onStop: (asked) => ((stop = asked), () => undefined) }, terminal);
  const wait = setInterval(() => {
    if (terminal.statuses.length === 0) return;
    clearInterval(wait);
    stop();
  }, 1);
  const { out, notes, statuses } = await run;
  expect(statuses[0]).toMatch(/^正在读 1\/30，每秒 \d+ 个，还要约 \d+ 秒 …$/u);
  expect(notes).toMatch(/已停止读：30 个文件读了 \d+ 个。正在汇总读过的；再按一次 Ctrl\+C 就不写了。/u);
  const sum = JSON.parse(out.trim().split("\n").at(-1) ?? "{}") as { readonly units: readonly { readonly state: string }[] };
  expect(sum.units).toHaveLength(files.length);
  expect(sum.units.some(({ state }) => state === "unread")).toBe(true);
  const part = folder.write("停.jsonl", `${out.trim().split("\n").slice(0, -1).join("\n")}\n`);
  const merged = await nianbao(["rollup", "--merge", part, "--json", ...OWN]);
  expect(merged.exitCode).toBe(2);
  expect(JSON.parse(merged.out.trim().split("\n").at(-1) ?? "{}")).toEqual(sum);
});

test("who stops it twice is told that nothing was written, and nothing is: an older workbook stays", async () => {
  const stops: (() => void)[] = [];
  const onStop = (asked: () => void) => {
    stops.push(asked);
    return () => undefined;
  };
  const terminal = new HeardTerminal();
  const output = folder.at("停两次.xlsx");
  await nianbao(["rollup", input, "-o", output, ...OWN]);
  const before = readFileSync(output);
  const run = nianbao(["rollup", folder.at("停"), "-o", output, "--force", ...OWN], { onStop }, terminal);
  const wait = setInterval(() => {
    if (terminal.statuses.length > 0) stops[0]?.();
  }, 1);
  const { exitCode, notes } = await run;
  clearInterval(wait);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining(`已停下，没有写 ${output}。`) as string });
  expect(notes).not.toMatch(/留下|已写好/u);
  expect(readFileSync(output).equals(before)).toBe(true);
});
