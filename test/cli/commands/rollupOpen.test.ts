import { readFileSync, rmSync } from "node:fs";
import { testFolder } from "../../testFolder";
import { nianbao } from "../nianbao";
import { OWN, unitBook } from "../unitFiles";

const folder = testFolder();
const output = folder.at("汇总.xlsx");
let file: string;
let made: Buffer;

beforeAll(async () => {
  file = folder.write("教育局.xlsx", await unitBook("清河县教育局", 5));
  await nianbao(["rollup", file, "-o", output, ...OWN]);
  made = readFileSync(output);
});

test.each(["~$汇总.xlsx", ".~lock.汇总.xlsx#"])("a sum that is open elsewhere (%s) is not written, and told before anything is read", async (lock) => {
  const beside = folder.write(lock, "");
  const { exitCode, notes } = await nianbao(["rollup", file, "-o", output, "--force", ...OWN]);
  expect(exitCode).toBe(2);
  expect(notes).toContain("正在别的窗口里打开着");
  expect(notes).not.toContain("已汇总");
  expect(readFileSync(output).equals(made)).toBe(true);
  const english = await nianbao(["rollup", file, "-o", output, "--force", "--lang", "en", ...OWN]);
  expect(english.notes).toContain("open in another window");
  rmSync(beside);
  expect((await nianbao(["rollup", file, "-o", output, "--force", ...OWN])).exitCode).not.toBe(2);
});

test("the lock of another workbook is none of its", async () => {
  const beside = folder.write("~$另外汇总.xlsx", "");
  expect((await nianbao(["rollup", file, "-o", output, "--force", ...OWN])).notes).toContain("已汇总");
  rmSync(beside);
});

test("--use with nothing behind its sign is refused, and says what to write", async () => {
  const { exitCode, notes } = await nianbao(["rollup", file, "-o", output, "--force", "--use", `${file}=`, ...OWN]);
  expect({ exitCode, notes }).toEqual({ exitCode: 2, notes: expect.stringContaining("等号后面没有写单位") as string });
});
