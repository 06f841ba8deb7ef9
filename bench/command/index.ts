/**
 * The command from its start to its last line, each run in a process of its own: one file, beside the product before the work on speed; many files
 * with one thread and with two, beside plain SheetJS, which only reads them.
 */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { withEarlierBuild } from "../earlierBuild";
import { writeUnitWorkbooks } from "../files/unitWorkbooks";
import { median } from "../median";
import { ROUNDS, turnByTurn } from "../turns";
import { measureProgram, type Cost, type Program } from "./measureProgram";

const UNITS = 1_000;
const built = resolve("node_modules/.cache/bench/dist-cli");

export async function runCommand(): Promise<void> {
  const run = promisify(execFile);
  await run(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "command", "--output-path", built]);
  const folder = await writeUnitWorkbooks(UNITS);
  try {
    const files = readdirSync(folder).map((name) => join(folder, name));
    const ours = [join(built, "nianbao.mjs"), "check"];
    const [one = ""] = files;
    await withEarlierBuild((checkout) =>
      compare("check one file", [
        { name: "nianbao check", argv: [...ours, one] },
        { name: "before the work on speed", argv: [join(checkout, "bin/nianbao.mjs"), "check", one] },
        { name: "Node alone", argv: ["-e", ""] },
      ]),
    );
    await compare(`check ${UNITS} files`, [
      { name: "nianbao check, two threads", argv: [...ours, ...files], threads: 2 },
      { name: "nianbao check, one thread", argv: [...ours, ...files], threads: 1 },
      { name: "SheetJS: read", argv: [resolve("bench/command/plainSheetJs.mjs"), ...files] },
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(title: string, programs: readonly Program[]): Promise<void> {
  const compared = await turnByTurn(programs, measureProgram);
  const medians = compared.map(({ contender: { name }, measured }) => {
    const of = (what: keyof Cost): number => median(measured.map((cost) => cost[what]));
    return { name, seconds: of("seconds"), work: of("work"), peak: of("peak") };
  });
  console.log(`\n${title}, from the start to the last line; medians of ${ROUNDS}`);
  console.table(
    medians.map(({ name, seconds, work, peak }) => ({
      name,
      seconds: seconds.toFixed(3),
      "× first": (seconds / (medians[0]?.seconds ?? NaN)).toFixed(2),
      "processor s": work.toFixed(2),
      "peak MB": Math.round(peak),
    })),
  );
}
