import { execFile, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bookOf } from "./books";
import { testFolder } from "../testFolder";

const folder = testFolder();
const root = join(__dirname, "..", "..");
const program = join(root, "bin", "nianbao.mjs");
let wrong: string;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs a program to its end. */
function end(file: string, argv: readonly string[], options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(file, argv, { cwd: folder.path, ...options }, (error, out, notes) => {
      resolve({ code: error ? ((error.code as unknown as number | undefined) ?? null) : 0, out, notes });
    });
  });
}

const nianbao = (...argv: string[]): Promise<Ended> => end(process.execPath, [program, ...argv]);

beforeAll(async () => {
  wrong = folder.write("错.xlsx", await bookOf({ "四 复议诉讼!E6": 2 }));
});

test("the four commands, from another folder, with threads: new, check, figures, report", async () => {
  expect(await nianbao("new", "-o", "新.xlsx", "--organ", "某县某局", "--year", "2025")).toEqual({ code: 0, out: "", notes: "已写好 新.xlsx。\n" });
  expect(await nianbao("check", "新.xlsx")).toEqual({ code: 0, out: "还没有填数\n", notes: "" });
  const { code, out } = await nianbao("check", "错.xlsx", "没有.xlsx", "新.xlsx");
  expect(code).toBe(2);
  expect(out.split("\n").map((line) => line.split(": ")[0])).toEqual(["错.xlsx", "错.xlsx", "没有.xlsx", "新.xlsx", ""]);
  expect(JSON.parse((await nianbao("figures", "新.xlsx")).out)).toMatchObject({ organ: "某县某局", year: 2025 });
  expect((await nianbao("report", "新.xlsx")).code).toBe(0);
  expect(readdirSync(folder.path).sort()).toEqual(["某县某局2025年政府信息公开工作年度报告.docx", "新.xlsx", "错.xlsx"].sort());
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
  const { code, out, notes } = await end(process.execPath, [join(copy, "bin", "nianbao.mjs"), "check"]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(notes).toContain("请先在项目文件夹里运行 npm ci");
  expect(notes).not.toContain("    at ");
});
