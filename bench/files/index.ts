/**
 * Reading and checking the workbooks of many units, beside the product before the work on speed and beside plain SheetJS and ExcelJS, which
 * only read the same files. Each run has a process of its own, so that its peak memory is its own.
 */
import { rm } from "node:fs/promises";
import { withEarlierBuild } from "../earlierBuild";
import { median } from "../median";
import { ROUNDS, turnByTurn, type Compared } from "../turns";
import { bundleReaders } from "./bundleReaders";
import type { Measured } from "./readMany";
import { runReader } from "./runReader";
import { writeUnitWorkbooks } from "./unitWorkbooks";

const UNITS = 1_000;

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
    print(await turnByTurn(contenders, ({ bundle, reader }) => runReader(bundle, reader, folder, UNITS)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function print(compared: readonly Compared<Contender, Measured>[]): void {
  const medians = compared.map(({ contender: { name }, measured }) => ({
    name,
    seconds: median(measured.map(({ seconds }) => seconds)),
    peak: median(measured.map(({ peak }) => peak)),
  }));
  const times = (other: number, seconds: number): string => ((medians[other]?.seconds ?? NaN) / seconds).toFixed(2);
  console.log(`\nread ${UNITS} workbooks of units, one after another, warm; medians of ${ROUNDS}`);
  console.table(
    medians.map(({ name, seconds, peak }) => ({
      name,
      "files/s": Math.round(UNITS / seconds),
      "peak MB": Math.round(peak),
      "× SheetJS": times(2, seconds),
      "× before": times(1, seconds),
    })),
  );
}
