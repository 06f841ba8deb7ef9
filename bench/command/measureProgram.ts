import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** What a program took from its start to its last line. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of processor time. */
  readonly work: number;
  /** The largest that the process ever was, in MB. */
  readonly peak: number;
}

/** A program of Node, and what it is given. */
export interface Program {
  readonly name: string;
  readonly argv: readonly string[];
  /** How many threads it may have, where it is not to choose. */
  readonly threads?: number;
}

const tellCost = new URL("tellCost.mjs", import.meta.url).href;

/**
 * Runs a program of Node in a process of its own, as a shell would.
 * @throws Error where it did not do its work: code 2 of `nianbao`, or a fall
 */
export async function measureProgram({ name, argv, threads }: Program): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tellCost, ...argv], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, BENCH_THREADS: threads === undefined ? "" : String(threads) },
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [told, [code]] = await Promise.all([text(child.stdio[3] as Readable), once(child, "close") as Promise<[number | null]>]);
  if (code !== 0 && code !== 1) throw new Error(`${name} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, ...(JSON.parse(told) as Pick<Cost, "work" | "peak">) };
}
