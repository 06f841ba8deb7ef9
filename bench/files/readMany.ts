/** `tsx readMany.ts <reader> <folder> <count>`: reads so many files of a folder, one after another, and prints what it took. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readers } from "./readers";

/** What reading many files took, as printed in JSON. */
export interface Measured {
  readonly seconds: number;
  /** The largest that the process ever was, in MB. */
  readonly peak: number;
}

async function readMany(name: string, folder: string, count: number): Promise<Measured> {
  const reader = readers[name];
  const files = await readdir(folder);
  const start = performance.now();
  for (let index = 0; index < count; index++) {
    const found = await reader?.(await readFile(join(folder, files[index % files.length] ?? "")));
    if (!found) throw new Error(`${name} found nothing in file ${index}`);
  }
  return { seconds: (performance.now() - start) / 1000, peak: process.resourceUsage().maxRSS / 1024 };
}

const [name = "", folder = "", count = "0"] = process.argv.slice(2);
void readMany(name, folder, Number(count)).then((measured) => {
  process.stdout.write(JSON.stringify(measured));
});
