/**
 * Reading one large workbook by the port, beside hucre and SheetJS, which read the same cells. Each run has a process of its own, so that its
 * peak memory is its own.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleReaders } from "../files/bundleReaders";
import type { Measured } from "../files/readMany";
import { median } from "../median";
import { largeWorkbook, size } from "./largeWorkbook";

const ROUNDS = 5;
const contenders = ["nianbao: survey + read", "hucre: read", "SheetJS: read"];
const run = promisify(execFile);

export async function runCells(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-"));
  try {
    await writeFile(join(folder, "large.xlsx"), await largeWorkbook());
    const bundle = await bundleReaders("today", ".");
    const all = contenders.map((): Measured[] => []);
    // Turn by turn, so that what else the machine does meets all of them.
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, reader] of contenders.entries()) {
        const { stdout } = await run(process.execPath, [bundle, reader, folder, "1", "0"]);
        all[index]?.push(JSON.parse(stdout) as Measured);
      }
    }
    console.log(`\nread ${size.sheets} sheets of ${size.rows} rows and ${size.columns} columns, once; medians of ${ROUNDS}`);
    console.table(
      contenders.map((name, index) => ({
        name,
        seconds: median((all[index] ?? []).map(({ seconds }) => seconds)).toFixed(2),
        "peak MB": Math.round(median((all[index] ?? []).map(({ peak }) => peak))),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
