/**
 * Reading and checking the workbooks of many units, beside the product before the work on speed and beside plain SheetJS and ExcelJS, which
 * only read the same files. Each run has a process of its own, so that its peak memory is its own.
 */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import { withEarlierBuild } from "../earlierBuild";
import { median } from "../median";
import { bundleReaders } from "./bundleReaders";
import type { Measured } from "./readMany";
import { writeUnitWorkbooks } from "./unitWorkbooks";

const UNITS = 1_000;
const ROUNDS = 5;
const run = promisify(execFile);

/** What is measured: a reader of `readers.ts`, in the product of today or as it was. */
interface Contender {
  readonly name: string;
  readonly bundle: string;
  readonly reader: string;
}

const OURS = "nianbao: read + check";
const PLAIN = "SheetJS: read";

export async function runFiles(): Promise<void> {
  const folder = await writeUnitWorkbooks(UNITS);
  try {
    const today = await bundleReaders("today", ".");
    const earlier = await withEarlierBuild((checkout) => bundleReaders("earlier", checkout));
    const contenders: Contender[] = [
      { name: OURS, bundle: today, reader: OURS },
      { name: `${OURS}, before the work on speed`, bundle: earlier, reader: OURS },
      { name: PLAIN, bundle: today, reader: PLAIN },
      { name: "ExcelJS: read", bundle: today, reader: "ExcelJS: read" },
    ];
    print(contenders, await rounds(contenders, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Turn by turn, so that what else the machine does meets all of them. */
async function rounds(contenders: readonly Contender[], folder: string): Promise<Measured[][]> {
  const all: Measured[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { bundle, reader }] of contenders.entries()) {
      const { stdout } = await run(process.execPath, [bundle, reader, folder, String(UNITS)]);
      all[index]?.push(JSON.parse(stdout) as Measured);
    }
  }
  return all;
}

function print(contenders: readonly Contender[], all: readonly Measured[][]): void {
  const seconds = all.map((measured) => median(measured.map((one) => one.seconds)));
  const ratio = (index: number, to: number): string => ((seconds[to] ?? 0) / (seconds[index] ?? 1)).toFixed(2);
  console.log(`\nread ${UNITS} workbooks of units, one after another, warm; medians of ${ROUNDS}`);
  console.table(
    contenders.map(({ name }, index) => ({
      name,
      "files/s": Math.round(UNITS / (seconds[index] ?? 1)),
      "peak MB": Math.round(median((all[index] ?? []).map(({ peak }) => peak))),
      "× SheetJS": ratio(index, 2),
      "× before": ratio(index, 1),
    })),
  );
}
