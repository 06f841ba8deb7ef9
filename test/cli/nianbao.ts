import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Context, StartWorkers } from "../../src/cli/context";
import { languageOf } from "../../src/cli/language";
import { run } from "../../src/cli/run";
import { tasks } from "../../src/cli/tasks";
import type { Request, Task } from "../../src/cli/tasks/task";
import { textsFor } from "../../src/cli/texts";
import type { Workers } from "../../src/cli/threads/threads";
import { HeardTerminal } from "./heardTerminal";

/** What one run of the command said, and what it ended with. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly notes: string;
  readonly statuses: readonly string[];
}

/** Tasks are done in this thread. */
const here: StartWorkers = {
  check: () => workers(tasks.check),
  compare: () => workers(tasks.compare),
  create: () => workers(tasks.create),
  figures: () => workers(tasks.figures),
  import: () => workers(tasks.import),
  next: () => workers(tasks.next),
  report: () => workers(tasks.report),
  results: () => workers(tasks.results),
  rollup: () => workers(tasks.rollup),
  roster: () => workers(tasks.roster),
  standing: () => workers(tasks.standing),
  stated: () => workers(tasks.stated),
  unit: () => workers(tasks.unit),
};

function workers<Asked extends Request, Value>(load: () => Promise<{ readonly task: Task<Asked, Value> }>): Workers<Asked, Value> {
  return {
    depth: 3,
    prepare: () => undefined,
    run: async (asked) => {
      const { task } = await load();
      // What a thread gives comes in a turn of its own.
      await setImmediate();
      return task(asked, () => undefined);
    },
    end: () => Promise.resolve(),
  };
}

/** Runs the command with its arguments in this process and thread. */
export async function nianbao(argv: readonly string[], changes: Partial<Context> = {}, terminal = new HeardTerminal()): Promise<Run> {
  const language = languageOf(argv);
  const exitCode = await run(argv, "1.2.3", {
    language,
    texts: textsFor(language),
    terminal,
    start: here,
    reportTemplate: join("assets", "report-template.docx"),
    today: new Date(2026, 0, 15),
    onStop: () => () => undefined,
    debug: false,
    ...changes,
  });
  return { exitCode, out: terminal.said, bytes: terminal.bytes, notes: terminal.noted, statuses: terminal.statuses };
}
