/**
 * 汇总 by the command, from its start to its last line: how the time and the memory of the whole process grow with the number of units, and a thousand
 * units, checks included, beside plain SheetJS, which only reads their files one after another.
 */
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { measureProgram, type Cost, type Program } from "../command/measureProgram";
import { writeUnitWorkbooks } from "../files/unitWorkbooks";
import { median } from "../median";
import { ROUNDS, turnByTurn } from "../turns";

const SIZES = [100, 1_000, 10_000];
/** So many are read by SheetJS too. */
const COMPARED = 1_000;
const built = resolve("node_modules/.cache/bench/dist-cli");

export async function runRollup(): Promise<void> {
  await promisify(execFile)(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", "command", "--output-path", built]);
  const growth: Record<string, string | number>[] = [];
  for (const units of SIZES) {
    const folder = await writeUnitWorkbooks(units);
    try {
      const { seconds, work, peak } = await measured(rollupOf(folder));
      growth.push({
        units,
        seconds: seconds.toFixed(2),
        "files/s": (units / seconds).toFixed(0),
        "ms a unit": ((work / units) * 1000).toFixed(2),
        "peak MB": Math.round(peak),
      });
      if (units === COMPARED) await compare(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  await rm(output, { force: true });
  console.log("\nroll up units with two threads, each size once");
  console.table(growth);
}

/** Where the sum is written. One that stands there would be brought up to date, which is other work. */
const output = join(tmpdir(), "nianbao-bench-汇总.xlsx");

async function measured(program: Program): Promise<Cost> {
  await rm(output, { force: true });
  return measureProgram(program);
}

const rollupOf = (folder: string): Program => ({
  name: "nianbao rollup, two threads",
  argv: [join(built, "nianbao.mjs"), "rollup", folder, "-o", output, "--organ", "某县人民政府", "--year", "2025", "--with-errors"],
  threads: 2,
});

async function compare(folder: string): Promise<void> {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const compared = await turnByTurn([rollupOf(folder), { name: "SheetJS: read", argv: [resolve("bench/command/plainSheetJs.mjs"), ...files] }], measured);
  console.log(`\n${COMPARED} units, from the start to the last line; medians of ${ROUNDS}`);
  const medians = compared.map(({ contender: { name }, measured }) => ({
    name,
    seconds: median(measured.map(({ seconds }) => seconds)),
    work: median(measured.map(({ work }) => work)),
    peak: median(measured.map(({ peak }) => peak)),
  }));
  console.table(
    medians.map(({ name, seconds, work, peak }) => ({
      name,
      seconds: seconds.toFixed(2),
      "× SheetJS": (seconds / (medians[1]?.seconds ?? NaN)).toFixed(2),
      "processor s": work.toFixed(2),
      "peak MB": Math.round(peak),
    })),
  );
}
