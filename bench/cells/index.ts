/**
 * Reading one large workbook by the port, beside hucre and SheetJS, which read the same cells. Each run has a process of its own, so that its
 * peak memory is its own.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleReaders } from "../files/bundleReaders";
import { runReader } from "../files/runReader";
import { median } from "../median";
import { ROUNDS, turnByTurn } from "../turns";
import { largeWorkbook, size } from "./largeWorkbook";

const contenders = ["nianbao: survey + read", "hucre: read", "SheetJS: read"];

export async function runCells(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-bench-"));
  try {
    await writeFile(join(folder, "large.xlsx"), await largeWorkbook());
    const bundle = await bundleReaders("today", ".");
    const compared = await turnByTurn(contenders, (reader) => runReader(bundle, reader, folder, 1, 0));
    console.log(`\nread ${size.sheets} sheets of ${size.rows} rows and ${size.columns} columns, once; medians of ${ROUNDS}`);
    console.table(
      compared.map(({ contender: name, measured }) => ({
        name,
        seconds: median(measured.map(({ seconds }) => seconds)).toFixed(2),
        "peak MB": Math.round(median(measured.map(({ peak }) => peak))),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
