import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Measured } from "./readMany";

const run = promisify(execFile);

/** Lets a reader of a bundle (`bundleReaders`) read so many files of a folder, in a process of its own, so that its peak memory is its own. */
export async function runReader(bundle: string, reader: string, folder: string, count: number, warmUp?: number): Promise<Measured> {
  const argv = [reader, folder, count, warmUp ?? []].flat().map(String);
  const { stdout } = await run(process.execPath, [bundle, ...argv]);
  return JSON.parse(stdout) as Measured;
}
