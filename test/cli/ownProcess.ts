import { execFile } from "node:child_process";
import { join } from "node:path";

/** The checkout, and the command in it. */
export const root = join(__dirname, "..", "..");
export const program = join(root, "bin", "nianbao.mjs");

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs a program to its end, in a folder. */
export function end(file: string, argv: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(file, argv, options, (error, out, notes) => {
      resolve({ code: error ? ((error.code as unknown as number | undefined) ?? null) : 0, out, notes });
    });
  });
}

/** Runs the command in a process of its own, from a folder. */
export const nianbaoIn = (cwd: string, ...argv: string[]): Promise<Ended> => end(process.execPath, [program, ...argv], { cwd });
