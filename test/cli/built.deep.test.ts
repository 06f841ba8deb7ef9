import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { testFolder } from "../testFolder";
import { bookOf } from "./books";
import { nianbao } from "./nianbao";

const folder = testFolder();
const root = join(__dirname, "..", "..");
const built = folder.at("dist-cli");
const run = promisify(execFile);
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly version: string };

interface Ended {
  readonly exitCode: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs the built command; the folder in which it lies has no packages above it. */
async function builtNianbao(argv: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(built, "nianbao.mjs"), ...argv], { cwd: folder.path });
    return { exitCode: 0, out: stdout, notes: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { readonly code: number; readonly stdout: string; readonly stderr: string };
    return { exitCode: code, out: stdout, notes: stderr };
  }
}

beforeAll(async () => {
  await run(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), "--config-name", "command", "--output-path", built], { cwd: root });
  folder.write("清.xlsx", await bookOf());
  folder.write("错.xlsx", await bookOf({ "四 复议诉讼!E6": 2, "正文!C5": "收到申请3件。" }));
  folder.write("坏.xlsx", "这不是工作簿");
}, 600_000);

test.each<readonly [readonly string[]]>([
  [["--help"]],
  [["--version", "--lang", "en"]],
  [["chek"]],
  [["check"]],
  [["check", "清.xlsx"]],
  [["check", "错.xlsx", "坏.xlsx", "没有.xlsx", "清.xlsx"]],
  [["check", "错.xlsx", "坏.xlsx", "--lang", "en"]],
  [["check", "错.xlsx", "--json"]],
  [["check", "清.xlsx", "--previous", "错.xlsx"]],
  [["compare", "错.xlsx"]],
  [["figures", "错.xlsx"]],
  [["report", "坏.xlsx"]],
])("%j says the same as the sources", async (argv) => {
  const home = process.cwd();
  process.chdir(folder.path);
  const { exitCode, out, notes } = await nianbao(argv).finally(() => {
    process.chdir(home);
  });
  expect(await builtNianbao(argv)).toEqual({ exitCode, out: out.replace("1.2.3", version), notes });
});

test("the list of what it was made of, by which a checkout knows whether its build is the newest, names the scripts of the build too", () => {
  const { sources } = JSON.parse(readFileSync(join(built, "sources.json"), "utf8")) as { readonly sources: readonly string[] };
  const scripts = readdirSync(join(root, "webpack/command")).map((name) => `webpack/command/${name}`);
  const others = ["src/cli/index.ts", "webpack.config.js", "webpack/common.mjs", "webpack/command.mjs", "package-lock.json", "tsconfig.json", "LICENSE"];
  expect(sources).toEqual(expect.arrayContaining([...scripts, ...others]));
});

test("what is written is written by the built command too", async () => {
  for (const argv of [
    ["new", "-o", "新.xlsx", "--organ", "某县某局", "--year", "2025"],
    ["next", "清.xlsx", "-o", "明年.xlsx"],
    ["figures", "清.xlsx", "-o", "清.json"],
    ["new", "-o", "数.xlsx", "--figures", "清.json"],
    ["report", "清.xlsx", "-o", "清.docx"],
    ["report", "清.xlsx", "-o", "清.html", "--html"],
    ["report", "清.xlsx", "-o", "正文.html", "--text"],
    ["check", "清.xlsx", "错.xlsx", "--export", "结果.xlsx"],
    ["template", "-o", "样式.docx"],
  ])
    expect((await builtNianbao(argv)).notes).toContain("已写好");
  expect(readdirSync(folder.path)).toEqual(
    expect.arrayContaining(["新.xlsx", "明年.xlsx", "清.json", "数.xlsx", "清.docx", "清.html", "正文.html", "结果.xlsx", "样式.docx"]),
  );
});
