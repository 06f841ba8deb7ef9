import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import rollupSchema from "../../../schemas/rollup.schema.json";
import { openFileSheets } from "../../../src/files";
import type { CellInput } from "../../../src/workbook";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { OWN, unitBook } from "../unitFiles";

const folder = testFolder();
const output = folder.at("汇总.xlsx");
let files: string[];
let made: Buffer;

beforeAll(async () => {
  files = [folder.write("教育局.xlsx", await unitBook("清河县教育局", 5)), folder.write("民政局.xlsx", await unitBook("清河县民政局", 7))];
  await nianbao(["rollup", ...files, "-o", output, ...OWN]);
  made = readFileSync(output);
});

beforeEach(() => {
  folder.write("汇总.xlsx", made);
});

const again = (...more: readonly string[]) => nianbao(["rollup", ...files, "-o", output, "--force", ...OWN, ...more]);

async function type(cell: Readonly<Record<string, CellInput>>): Promise<void> {
  const sheets = await openFileSheets(readFileSync(output));
  await sheets.writeBlocks(
    Object.entries(cell).map(([place, input]) => {
      const [sheet = "", address = ""] = place.split("!");
      return { sheet, address, rows: [[input]] };
    }),
  );
  folder.write("汇总.xlsx", await sheets.save());
}

async function sum(): Promise<unknown> {
  const { blocks } = await (await openFileSheets(readFileSync(output))).read([{ sheet: "三 依申请公开", address: "J6" }]);
  return blocks[0]?.[0]?.[0]?.value;
}

test("what nobody has changed is told as nothing", async () => {
  const before = readFileSync(output);
  expect(await again()).toMatchObject({ exitCode: 0, out: "" });
  const unzipped = async (bytes: Uint8Array) =>
    (
      await (
        await openFileSheets(bytes)
      ).read([
        { sheet: "汇总单位", address: "A1:L6" },
        { sheet: "汇总明细", address: "A1:GZ9" },
        { sheet: "汇总记录", address: "A1:H6" },
      ])
    ).blocks;
  expect(await unzipped(readFileSync(output))).toEqual(await unzipped(before));
});

test.each([
  ["zh", "清河县民政局  已汇总  “汇总明细”里手工改过 1 个数（本年新收·总计：文件里 7，现在 8），照改过的汇入。\n"],
  ["en", "清河县民政局  added  1 figure was corrected by hand in 汇总明细 and is added so (本年新收·总计: in the file 7, now 8).\n"],
])("in %s a correction by hand that stays is told", async (language, line) => {
  await type({ "汇总明细!R7": 8 });
  const { out } = await again("--lang", language);
  expect(out.replace(/^.*?: /u, "")).toBe(line);
  expect(await sum()).toBe(13);
});

test.each([
  ["zh", "清河县民政局  已汇总  这次的文件读不出，沿用上次汇入的数。", "已汇总 2 家，读不出 1 份\n"],
  ["en", "清河县民政局  added  The file that came now cannot be read; the figures that were summed up before stay.", "2 units added, 1 unreadable\n"],
])("in %s a file that cannot be read any more is told and counted, and takes no figures", async (language, line, counts) => {
  const [, civil = ""] = files;
  const bytes = readFileSync(civil);
  folder.write("民政局.xlsx", bytes.subarray(0, bytes.length / 2));
  const { exitCode, out, notes } = await again("--lang", language);
  folder.write("民政局.xlsx", bytes);
  expect(exitCode).toBe(2);
  expect(out).toContain(line);
  expect(notes).toContain(counts);
  expect(await sum()).toBe(12);
});

test("a sum that was typed over is an error, in JSON too", async () => {
  await type({ "三 依申请公开!J6": 99 });
  expect(await again()).toMatchObject({
    exitCode: 1,
    out: expect.stringContaining("三 依申请公开!J6（本年新收·总计）不再是相加的公式，现在是 99，各单位合计 12") as string,
  });
  const last = JSON.parse((await again("--json")).out.trim().split("\n").at(-1) ?? "{}") as unknown;
  const fits = new Ajv2020({ allowUnionTypes: true }).compile(rollupSchema);
  expect([fits(last), fits.errors]).toEqual([true, null]);
  expect(last).toMatchObject({ changes: [{ code: "sumLost" }] });
  expect(await sum()).toBe(99);
});

test("a unit that stands twice is named with its rows, and the file stays", async () => {
  await type({ "汇总明细!A8": "清河县民政局" });
  const before = readFileSync(output);
  const { exitCode, notes } = await again();
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining("清河县民政局（第 7、8 行）") as string });
  expect(readFileSync(output).equals(before)).toBe(true);
});

test("a unit of the workbook that the list of now has not is told, and is no clean end; the list is kept", async () => {
  const [education = ""] = files;
  const list = folder.write("名单.csv", "单位\n清河县教育局\n");
  const only = (...more: readonly string[]) => nianbao(["rollup", education, "-o", output, "--force", ...OWN, ...more]);
  expect(await only()).toMatchObject({ exitCode: 0, out: "" });
  const told = expect.stringMatching(/民政局\.xlsx: 清河县民政局 {2}已汇总 {2}不在单位名单里，它的数还在合计里。/u) as string;
  expect(await only("--units", list)).toMatchObject({ exitCode: 1, out: told });
  expect(await only()).toMatchObject({ exitCode: 1, out: told });
  expect(await sum()).toBe(12);
});

test("English says all of it", async () => {
  await type({ "汇总明细!A8": "合计", "三 依申请公开!J6": 99, "汇总单位!D4": "张三", "汇总明细!A7": "清河县民政事务局" });
  const { out } = await again("--lang", "en");
  expect(out).toContain("Row 8 of 汇总明细, “合计”, is a sum and no unit");
  expect(out).toContain("“清河县民政局” was renamed “清河县民政事务局” in 汇总明细");
  expect(out).toContain("is no longer a formula of a sum but 99");
});
