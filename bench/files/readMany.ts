import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Reader } from "./readers";

/** What reading many files took, as printed in JSON. */
export interface Measured {
  readonly seconds: number;
  /** The largest that the process ever was, in MB. */
  readonly peak: number;
}

/** Files that are read before the clock starts: the first ones are slower, as nothing is compiled yet. */
const WARM_UP = 100;

/** Reads so many files of a folder, one after another: `[reader, folder, count, warm-up]`. */
export async function readMany(
  readers: Readonly<Record<string, Reader>>,
  [name = "", folder = "", count = "0", warmUp = String(WARM_UP)]: readonly string[],
): Promise<Measured> {
  const reader = readers[name];
  const files = await readdir(folder);
  const readFiles = async (first: number, behind: number): Promise<void> => {
    for (let index = first; index < behind; index++) {
      const found = await reader?.(await readFile(join(folder, files[index % files.length] ?? "")));
      if (!found) throw new Error(`${name} found nothing in file ${index}`);
    }
  };
  await readFiles(0, Number(warmUp));
  const start = performance.now();
  await readFiles(Number(warmUp), Number(warmUp) + Number(count));
  return { seconds: (performance.now() - start) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
}
