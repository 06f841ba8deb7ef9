/** The composition root of the command line: it chooses the spreadsheet (.xlsx files), the terminal and the threads. */
import { readFileSync } from "node:fs";
import type { Context, StartWorkers } from "./context";
import { languageOf } from "./language";
import { run } from "./run";
import type { TaskName } from "./tasks";
import type { Request } from "./tasks/task";
import { processTerminal } from "./terminal";
import { textsFor } from "./texts";
import { ThreadPool } from "./threads/threadPool";

/** The files that the command needs: of the checkout, or of the folder that is built. */
export interface Installation {
  /** The program of a thread, which calls `doTasks`. */
  readonly thread: string;
  /** Megabytes that it takes more than the built one. */
  readonly threadMemory?: number;
  /** The built-in Word template. */
  readonly reportTemplate: string;
  /** The package.json that has the version. */
  readonly manifest: string;
}

/** Runs `nianbao` in this process with the arguments behind its name. */
export async function nianbao(argv: readonly string[], { thread, threadMemory, reportTemplate, manifest }: Installation): Promise<void> {
  const language = languageOf(argv);
  const texts = textsFor(language);
  const context: Context = {
    language,
    texts,
    terminal: processTerminal(process),
    start: threads(thread, threadMemory),
    reportTemplate,
    today: new Date(),
    onStop,
    debug: process.env["NIANBAO_DEBUG"] === "1",
  };
  process.exitCode = await run(argv, versionIn(manifest), context);
}

/** The first two Ctrl-C ask to stop; a third one ends the process, as ever. */
function onStop(stop: () => void): () => void {
  let presses = 0;
  const press = (): void => {
    presses++;
    if (presses > 1) process.off("SIGINT", press);
    stop();
  };
  process.on("SIGINT", press);
  return () => {
    process.off("SIGINT", press);
  };
}

function threads(program: string, programMemory: number | undefined): StartWorkers {
  const start =
    <Asked extends Request, Value>(task: TaskName) =>
    (tasks: number) =>
      new ThreadPool<Asked, Value>({ program, programMemory, task }, tasks);
  return {
    check: start("check"),
    compare: start("compare"),
    create: start("create"),
    figures: start("figures"),
    import: start("import"),
    next: start("next"),
    report: start("report"),
    results: start("results"),
    rollup: start("rollup"),
    roster: start("roster"),
    standing: start("standing"),
    stated: start("stated"),
    unit: start("unit"),
  };
}

function versionIn(manifest: string): string {
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  return version;
}
