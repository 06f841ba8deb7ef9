/**
 * Reading and checking the workbooks of many units, beside plain SheetJS and ExcelJS that only read the same files. Each reader
 * has a process of its own, so that its peak memory is its own.
 */
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Measured } from "./readMany";
import { readers } from "./readers";
import { writeUnitWorkbooks } from "./unitWorkbooks";

const UNITS = 1_000;
const MANY = 10_000;
const run = promisify(execFile);

async function measure(reader: string, folder: string, count: number): Promise<Measured> {
  const script = fileURLToPath(new URL("readMany.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--import", "tsx", script, reader, folder, String(count)]);
  return JSON.parse(stdout) as Measured;
}

export async function runFiles(): Promise<void> {
  const folder = await writeUnitWorkbooks(UNITS);
  try {
    const names = Object.keys(readers);
    const rows = [];
    for (const [name, count] of [...names.map((one) => [one, UNITS] as const), [names[0] ?? "", MANY] as const]) {
      const { seconds, peak } = await measure(name, folder, count);
      rows.push({ name, files: count, "files/s": Math.round(count / seconds), "peak MB": Math.round(peak) });
    }
    console.log(`\nread ${UNITS} workbooks of units, one after another`);
    console.table(rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
