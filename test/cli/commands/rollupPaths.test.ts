import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { relative } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openFileSheets } from "../../../src/files";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { OWN, unitBook } from "../unitFiles";

const folder = testFolder();
const at = (name: string): string => folder.at(name);
/** The folder as it is named from where the command runs. */
const here = (name: string): string => relative(process.cwd(), at(name));

beforeAll(async () => {
  mkdirSync(at("报送"));
  folder.write("报送/教育局.xlsx", await unitBook("清河县教育局", 5));
  folder.write("报送/审计局.xlsx", await unitBook("清河县审计局", 3, { more: { "三 依申请公开!J6": 4 } }));
  folder.write("坏.xlsx", "x");
});

async function total(file: string) {
  const { blocks } = await (await openFileSheets(readFileSync(file))).read([{ sheet: "三 依申请公开", address: "J6" }]);
  return blocks[0]?.[0]?.[0]?.value;
}

describe("a file is one, by whatever path it is reached", () => {
  test.each<[string, () => string[]]>([
    ["a folder, and the file itself", () => [at("报送"), at("报送/教育局.xlsx")]],
    ["the file, and then its folder from here", () => [at("报送/教育局.xlsx"), `./${here("报送")}/`]],
    ["the folder twice, in two ways", () => [at("报送"), here("报送")]],
    ["a way about", () => [at("报送"), at("报送/../报送/教育局.xlsx")]],
    ["a link to the file", () => [at("报送"), at("链接.xlsx")]],
    ["a link to the folder", () => [at("报送"), at("链接")]],
  ])("%s", async (_, paths) => {
    if (!existsSync(at("链接"))) {
      symlinkSync(at("报送/教育局.xlsx"), at("链接.xlsx"));
      symlinkSync(at("报送"), at("链接"));
    }
    const { out } = await nianbao(["rollup", ...paths(), "--json", ...OWN]);
    const { units } = JSON.parse(out.trim().split("\n").at(-1) ?? "{}") as { readonly units: readonly { readonly unit: string; readonly state: string }[] };
    expect(units.map(({ unit, state }) => [unit, state])).toEqual([
      ["清河县审计局", "returned"],
      ["清河县教育局", "added"],
    ]);
  });

  test("its name is plain: another run knows it by it", async () => {
    const output = at("平常.xlsx");
    await nianbao(["rollup", `./${here("报送")}/`, "-o", output, ...OWN]);
    const { blocks } = await (await openFileSheets(readFileSync(output))).read([{ sheet: "汇总单位", address: "E4:E5" }]);
    expect(blocks[0]?.map(([cell]) => cell?.value)).toEqual([here("报送/审计局.xlsx"), here("报送/教育局.xlsx")]);
  });

  test("the result of an earlier run, the list and the table are no units, however they are named", async () => {
    mkdirSync(at("全在"));
    folder.write("全在/教育局.xlsx", await unitBook("清河县教育局", 5));
    folder.write("全在/县里填的.xlsx", await unitBook("清河县人民政府", 5));
    await nianbao(["rollup", at("全在/教育局.xlsx"), "-o", at("全在/汇总.xlsx"), ...OWN]);
    const { out, exitCode } = await nianbao([
      "rollup",
      at("全在"),
      ...["-o", `./${here("全在/汇总.xlsx")}`, "--force"],
      ...["--against", `./${here("全在/县里填的.xlsx")}`, ...OWN],
    ]);
    expect({ out, exitCode }).toEqual({ out: "", exitCode: 0 });
  });
});

describe("--use", () => {
  test.each<[string, () => string]>([
    ["as it was found", () => at("报送/审计局.xlsx")],
    ["from here", () => here("报送/审计局.xlsx")],
    ["with ./", () => `./${here("报送/审计局.xlsx")}`],
    ["with a slash too many", () => `${at("报送/审计局.xlsx")}/`],
    ["in letters of another case", () => at("报送/审计局.XLSX")],
  ])("%s", async (_, path) => {
    const { out } = await nianbao(["rollup", at("报送"), "--json", "--use", path(), ...OWN]);
    expect(JSON.parse(out.trim().split("\n").at(-1) ?? "{}")).toMatchObject({ sums: { "applications.received:total": 9 } });
  });

  test.each([
    [["没有.xlsx"], "没有.xlsx 不在这次汇总的文件里。没有写汇总表"],
    [["审计局.xlsx"], "是不是 "],
    [["审计局.xlsx=清河县审计局"], "审计局.xlsx 不在这次汇总的文件里"],
  ])("%j, which names no file that is read, stops it", async (uses, sentence) => {
    const { exitCode, notes, statuses } = await nianbao(["rollup", at("报送"), "-o", at("不写.xlsx"), ...uses.flatMap((use) => ["--use", use]), ...OWN]);
    expect({ exitCode, notes, statuses }).toEqual({ exitCode: 2, notes: expect.stringContaining(sentence) as string, statuses: [] });
    expect(existsSync(at("不写.xlsx"))).toBe(false);
  });

  test("which names a file neither of a part nor of an earlier run stops it too", async () => {
    await nianbao(["rollup", at("报送"), "--part", at("p.jsonl")]);
    const merged = ["rollup", "--merge", at("p.jsonl"), "-o", at("合并.xlsx"), ...OWN];
    expect(await nianbao([...merged, "--use", "没有.xlsx"])).toMatchObject({ exitCode: 2, notes: expect.stringContaining("没有.xlsx 不在") as string });
    expect(existsSync(at("合并.xlsx"))).toBe(false);
    await nianbao([...merged, "--use", `./${here("报送/审计局.xlsx")}`]);
    expect(await total(at("合并.xlsx"))).toBe(9);
    const again = await nianbao([...merged, "--force", "--use", "没有.xlsx"]);
    expect(again).toMatchObject({ exitCode: 2, notes: expect.stringContaining("没有.xlsx 不在") as string });
  });

  test("of one file as two units is refused", async () => {
    const uses = ["--use", `${at("报送/审计局.xlsx")}=甲局`, "--use", `${here("报送/审计局.xlsx")}=乙局`];
    expect(await nianbao(["rollup", at("报送"), "--json", ...uses, ...OWN])).toMatchObject({
      exitCode: 2,
      notes: expect.stringContaining("写了两次") as string,
    });
  });

  test("a name may hold the sign of a unit", async () => {
    const file = folder.write("a=b.xlsx", await unitBook("清河县林业局", 2, { more: { "三 依申请公开!J6": 4 } }));
    const { out } = await nianbao(["rollup", file, "--json", "--use", file, ...OWN]);
    expect(JSON.parse(out.trim().split("\n").at(-1) ?? "{}")).toMatchObject({ units: [{ unit: "清河县林业局", state: "added" }] });
  });
});

describe("what is named for a purpose and cannot be read stops the run before anything is written", () => {
  const options = ["--table", at("表.csv"), "--returns", at("退回"), "-o", at("没写.xlsx")];

  test.each([
    ["--own", "没有.xlsx", "没有这个文件"],
    ["--own", "坏.xlsx", ""],
    ["--own", "报送", "这是一个文件夹"],
    ["--against", "没有.xlsx", "没有这个文件"],
    ["--against", "坏.xlsx", ""],
    ["--units", "没有.csv", "没有这个文件"],
    ["--units", "报送", "这是一个文件夹"],
    ["--merge", "没有.jsonl", "没有这个文件"],
  ])("%s %s", async (option, name, sentence) => {
    const { exitCode, notes, out } = await nianbao(["rollup", at("报送"), option, at(name), ...options, ...OWN]);
    expect({ exitCode, out, notes }).toEqual({ exitCode: 2, out: "", notes: expect.stringContaining(sentence) as string });
    expect(notes).toContain(`${at(name)}: `);
    expect(["表.csv", "退回", "没写.xlsx"].filter((written) => existsSync(at(written)))).toEqual([]);
  });

  test.each([
    ["另一年", { year: 2024 }, "清河县人民政府", "这是 2024 年度的"],
    ["另一机关", {}, "清河县教育局", "这是“清河县教育局”的"],
  ])("--against a workbook of %s", async (name, more, organ, sentence) => {
    const file = folder.write(`${name}.xlsx`, await unitBook(organ, 8, more));
    expect(await nianbao(["rollup", at("报送"), "--against", file, ...options, ...OWN])).toMatchObject({
      exitCode: 2,
      out: "",
      notes: expect.stringContaining(sentence) as string,
    });
    expect((await nianbao(["rollup", at("报送"), "--against", file, "--lang", "en", ...OWN, "--json"])).notes).toMatch(/cannot be compared/u);
  });

  test("--against a workbook that writes the name in another form is no other", async () => {
    const file = folder.write("县政府.xlsx", await unitBook("河北省清河县人民政府办公室", 5));
    expect((await nianbao(["rollup", at("报送"), "--against", file, "--json", ...OWN])).exitCode).toBe(1);
  });

  test.each([
    ["-o", "/proc/汇总.xlsx"],
    ["--table", "/proc/表.csv"],
    ["--part", "/proc/p.jsonl"],
    ["--returns", "/proc/退回"],
    ["-o", at("坏.xlsx/汇总.xlsx")],
    ["-o", at(`${"长".repeat(120)}.xlsx`)],
  ])("an output %s %s that cannot be written is told before the reading", async (option, file) => {
    const { exitCode, notes, out } = await nianbao(["rollup", at("报送"), option, file, ...(option === "--part" ? [] : ["--json"]), ...OWN]);
    expect({ exitCode, out, notes }).toEqual({ exitCode: 2, out: "", notes: expect.stringContaining(`${file}: `) as string });
  });

  test("nothing is left where it was tried", async () => {
    await nianbao(["rollup", at("报送"), "-o", at("写了.xlsx"), ...OWN]);
    expect(readdirSync(at("")).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

test("--own that lies among the units too is the own figures, once", async () => {
  mkdirSync(at("有本级"));
  folder.write("有本级/教育局.xlsx", await unitBook("清河县教育局", 5));
  folder.write("有本级/本级.xlsx", await unitBook("清河县人民政府", 100));
  linkSync(at("有本级/本级.xlsx"), at("本级.xlsx"));
  const { out } = await nianbao(["rollup", at("有本级"), "--own", `./${here("有本级/本级.xlsx")}`, "--json", ...OWN]);
  expect(JSON.parse(out.trim().split("\n").at(-1) ?? "{}")).toMatchObject({ sums: { "applications.received:total": 105 } });
});

test.each([
  ["-o", "x.xlsx"],
  ["--table", "x.csv"],
  ["--returns", "x"],
  ["--use", "x.xlsx"],
  ["--merge", "x.jsonl"],
])("--part with %s is refused, as nothing would come of it", async (...option) => {
  expect(await nianbao(["rollup", at("报送"), "--part", at("q.jsonl"), ...option])).toMatchObject({
    exitCode: 2,
    notes: expect.stringContaining(option[0]) as string,
  });
  expect(existsSync(at("q.jsonl"))).toBe(false);
});

test("--returns: letters of an earlier run are not written over unasked, and told where they stay", async () => {
  mkdirSync(at("信"));
  folder.write("信/退回意见-清河县林业局.docx", "旧的");
  folder.write("信/别的.docx", "x");
  const given = ["rollup", at("报送"), "--returns", at("信"), "--lang", "zh", ...OWN];
  expect(await nianbao(given)).toMatchObject({ exitCode: 2, out: "", notes: expect.stringContaining("已有同名文件") as string });
  const { notes } = await nianbao([...given, "--force"]);
  expect(notes).not.toContain("改过");
  expect(notes).toContain("以前的退回意见 1 份，不是这次写的，不要再发：退回意见-清河县林业局.docx\n");
  expect(readFileSync(at("信/退回意见-清河县林业局.docx"), "utf8")).toBe("旧的");
});

test("--returns --force: letters that were edited stay, the new ones stand beside them, run after run", async () => {
  const given = ["rollup", at("报送"), "--returns", at("改过的信"), "--force", ...OWN];
  await nianbao(given);
  const names = readdirSync(at("改过的信"));
  const letter = names.find((name) => name.endsWith(".docx")) ?? "";
  const saved = (name: string): void => {
    const parts = unzipSync(readFileSync(at(`改过的信/${name}`)));
    const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
    expect(core).toContain("1980-01-01");
    folder.write(
      `改过的信/${name}`,
      zipSync({ ...parts, "docProps/core.xml": strToU8(core.replace("1980-01-01", "2026-02-03")) }, { mtime: new Date(1980, 0, 1) }),
    );
  };
  for (const name of [letter, "退回意见.xlsx"]) saved(name);
  const edited = readFileSync(at(`改过的信/${letter}`));
  const beside = letter.replace(".docx", "（2）.docx");
  for (let run = 0; run < 2; run++) {
    const { notes } = await nianbao([...given, "--lang", "zh"]);
    expect(notes).toContain(`有 2 份退回意见改过，没有换掉，这次的写在旁边：${letter} → ${beside}、退回意见.xlsx → 退回意见（2）.xlsx\n`);
    expect(notes).not.toContain("不要再发");
    expect(readdirSync(at("改过的信")).sort()).toEqual([...names, beside, "退回意见（2）.xlsx"].sort());
  }
  expect(readFileSync(at(`改过的信/${letter}`)).equals(edited)).toBe(true);
  saved(beside);
  expect((await nianbao([...given, "--lang", "en"])).notes).toContain(`3 letters were edited and not replaced`);
  expect(readdirSync(at("改过的信"))).toContain(letter.replace(".docx", "（3）.docx"));
});

test("parts of whatever a list of all files of a folder has are merged to what one run over the folder gives, to the byte", async () => {
  mkdirSync(at("杂"));
  folder.write("杂/教育局.xlsx", await unitBook("清河县教育局", 5));
  folder.write("杂/水利局.xlsx", await unitBook("清河县水利局", 7));
  folder.write("杂/坏.xlsx", "x");
  for (const name of ["Thumbs.db", ".DS_Store", ".旧.xlsx", "说明.txt", "通知.docx", "~$教育局.xlsx", "._水利局.xlsx"]) folder.write(`杂/${name}`, "x");
  const all = readdirSync(at("杂")).sort();
  const parts: string[] = [];
  for (const [index, names] of [all.slice(0, 2), all.slice(2, 5), all.slice(5, 8), all.slice(8)].entries()) {
    parts.push(at(`杂${index}.jsonl`));
    await nianbao(["rollup", ...names.map((name) => at(`杂/${name}`)), "--part", at(`杂${index}.jsonl`)]);
  }
  const none = await nianbao(["rollup", at("杂/Thumbs.db"), at("杂/说明.txt"), "--part", at("无.jsonl")]);
  expect(none).toMatchObject({ exitCode: 0, notes: expect.stringContaining(`已跳过 ${at("杂/说明.txt")}`) as string });
  const outputs = [at("杂合并.xlsx"), at("杂直接.xlsx")] as const;
  await nianbao(["rollup", "--merge", ...parts, at("无.jsonl"), "-o", outputs[0], ...OWN]);
  await nianbao(["rollup", at("杂"), "-o", outputs[1], ...OWN]);
  expect(readFileSync(outputs[0]).equals(readFileSync(outputs[1]))).toBe(true);
});
