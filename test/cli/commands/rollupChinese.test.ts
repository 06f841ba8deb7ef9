import { readdirSync, readFileSync } from "node:fs";
import { testFolder } from "../../testFolder";
import { bookOf } from "../books";
import { nianbao } from "../nianbao";
import { OWN, writeUnits } from "../unitFiles";

const folder = testFolder();
const COUNTY = ["--organ", "某县某镇人民政府", "--year", "2025"];
let input: string;
let against: string;

beforeAll(async () => {
  input = await writeUnits(folder);
  against = folder.write("填好.xlsx", await bookOf({ "三 依申请公开!J6": 99 }));
});

const contentOf = (file: string): string => readFileSync(file).toString("base64");

/** Sums up in a language: what is told, the workbook and the letters. */
async function summedIn(language: string) {
  const [output, returns] = [folder.at(`${language}-汇总.xlsx`), folder.at(`${language}-退回`)];
  const { out, notes, exitCode } = await nianbao(["rollup", input, "-o", output, "--returns", returns, ...COUNTY, "--against", against, "--lang", language]);
  const letters = readdirSync(returns).map((name): [string, string] => [name, contentOf(`${returns}/${name}`)]);
  return { exitCode, out, notes, written: { book: contentOf(output), letters } };
}

async function partIn(language: string): Promise<string> {
  const part = folder.at(`${language}.jsonl`);
  await nianbao(["rollup", input, "--part", part, "--lang", language]);
  return readFileSync(part, "utf8");
}

test("workbook and letters are the office's, and the same in whatever language the command speaks; what is told is in that language", async () => {
  const [zh, en] = [await summedIn("zh"), await summedIn("en")];
  expect(en.written).toEqual(zh.written);
  expect(en.written.letters.length).toBeGreaterThan(2);
  expect(en.exitCode).toBe(zh.exitCode);
  expect(zh.out).toMatch(/坏\.xlsx: 读不出 {2}这个文件/u);
  expect(en.out).toMatch(/坏\.xlsx: unreadable {2}[A-Z][^\p{Script=Han}]+\n/u);
});

test("parts are the same too", async () => {
  expect(await partIn("en")).toBe(await partIn("zh"));
});

test("lines of JSON in English say in English why a file could not be read", async () => {
  const { out } = await nianbao(["rollup", input, "--json", ...OWN, "--lang", "en"]);
  const lines = out.trim().split("\n");
  expect(lines.find((line) => line.includes("坏.xlsx"))).toMatch(/"message":"[A-Z][^\p{Script=Han}]+"/u);
  const sum = JSON.parse(lines.at(-1) ?? "{}") as {
    readonly units: readonly { readonly file: string; readonly reasons: readonly { readonly message: string }[] }[];
  };
  expect(sum.units.find(({ file }) => file.endsWith("坏.xlsx"))?.reasons[0]?.message).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
});

test("over an earlier workbook a file that cannot be read any more is told in English and written in Chinese", async () => {
  const education = `${input}/教育局.xlsx`;
  const bytes = readFileSync(education);
  const [outputs, told]: [string[], string[]] = [[], []];
  for (const language of ["zh", "en"]) {
    const output = folder.at(`再汇-${language}.xlsx`);
    await nianbao(["rollup", education, "-o", output, ...OWN]);
    folder.write("报送/教育局.xlsx", "x");
    told.push((await nianbao(["rollup", education, "-o", output, "--force", ...OWN, "--lang", language])).out);
    folder.write("报送/教育局.xlsx", bytes);
    outputs.push(contentOf(output));
  }
  expect(told[1]).toMatch(/The file that came now cannot be read; .* stay\. [A-Z][^\p{Script=Han}]+\n/u);
  expect(outputs[1]).toBe(outputs[0]);
});
