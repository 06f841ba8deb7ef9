import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "./books";
import { end, nianbaoIn, program, root } from "./ownProcess";
import { testFolder } from "../testFolder";

const folder = testFolder();
let wrong: string;

beforeAll(async () => {
  wrong = folder.write("错.xlsx", await bookOf({ "四 复议诉讼!E6": 2 }));
});

test("a command from another folder, with threads: results in the order of the files, and what came of all of them", async () => {
  folder.write("新.xlsx", await bookOf({}, { organ: { name: "某县某局", year: 2025 } }));
  const { code, out } = await nianbaoIn(folder.path, "check", "错.xlsx", "没有.xlsx", "新.xlsx");
  expect(code).toBe(2);
  expect(out.split("\n").map((line) => line.split(": ")[0])).toEqual(["错.xlsx", "错.xlsx", "没有.xlsx", "新.xlsx", ""]);
}, 60_000);

test("by npm run, file names are meant from the person's folder", async () => {
  const sub = join(folder.path, "下级");
  mkdirSync(sub);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { code, out } = await end(npm, ["--prefix", root, "run", "-s", "nianbao", "--", "check", join("..", "错.xlsx")], {
    cwd: sub,
    env: { ...process.env, INIT_CWD: undefined },
  });
  expect(code).toBe(1);
  expect(out).toMatch(/^四 复议诉讼!A6 {2}错误/mu);
}, 60_000);

test("whoever has seen enough ends it without a word", async () => {
  const child = spawn(process.execPath, [program, "check", ...Array<string>(200).fill(wrong)]);
  const notes: Buffer[] = [];
  child.stderr.on("data", (data: Buffer) => notes.push(data));
  child.stdout.once("data", () => {
    child.stdout.destroy();
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, notes: Buffer.concat(notes).toString("utf8") }).toEqual({ code: 141, notes: "" });
}, 60_000);

test("where the packages are not installed it says what to do", async () => {
  const copy = folder.at("没装");
  mkdirSync(join(copy, "bin"), { recursive: true });
  for (const name of readdirSync(join(root, "bin"))) copyFileSync(join(root, "bin", name), join(copy, "bin", name));
  const { code, out, notes } = await end(process.execPath, [join(copy, "bin", "nianbao.mjs"), "check"], { cwd: folder.path });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(notes).toContain("请先在项目文件夹里运行 npm ci");
  expect(notes).not.toContain("    at ");
});
