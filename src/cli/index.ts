/** The composition root of the command line: it chooses the spreadsheet (.xlsx files), the terminal and the threads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Context, StartWorkers } from "./context";
import { languageOf } from "./language";
import { run } from "./run";
import type { Request } from "./tasks/task";
import { processTerminal } from "./terminal";
import { textsFor } from "./texts";
import { ThreadPool } from "./threads/threadPool";
import type { TaskName } from "./threads/threads";

/** The folder of the package. */
const ROOT = join(__dirname, "..", "..");

/** Runs `nianbao` in this process with the arguments behind its name. */
export async function nianbao(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv);
  const texts = textsFor(language);
  const context: Context = {
    language,
    texts,
    terminal: processTerminal(process),
    start: threads(),
    reportTemplate: join(ROOT, "assets", "report-template.docx"),
    today: new Date(),
    debug: process.env["NIANBAO_DEBUG"] === "1",
  };
  process.exitCode = await run(argv, version(), context);
}

function threads(): StartWorkers {
  const program = join(ROOT, "bin", "thread.mjs");
  const start =
    <Asked extends Request, Value>(task: TaskName) =>
    (tasks: number) =>
      new ThreadPool<Asked, Value>({ program, task }, tasks);
  return {
    check: start("check"),
    compare: start("compare"),
    create: start("create"),
    figures: start("figures"),
    next: start("next"),
    report: start("report"),
    results: start("results"),
  };
}

function version(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  return version;
}
