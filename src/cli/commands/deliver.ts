import { dirname } from "node:path";
import type { Context } from "../context";
import { about } from "../faults/aboutFile";
import { refuseOutput, refuseUnwritable, writeOutput } from "../files/writeOutput";
import { UsageError } from "../usage/usageError";
import { plainLine } from "./plainLine";

/** Where something is written. */
export interface Output {
  /** A file, or "-" for standard output. */
  readonly output?: string;
  /** Whether a file of that name may be replaced. */
  readonly force: boolean;
}

/** The name that stands for standard output. */
export const STANDARD_OUTPUT = "-";

/**
 * Refuses an output that cannot be written, before any work is done for it. One that is not named is not looked at.
 * @param inputs the files that the command reads
 * @throws AboutFile, UsageError
 */
export async function refuseDelivery({ output, force }: Output, inputs: readonly string[], { terminal, texts }: Context): Promise<void> {
  if (output === STANDARD_OUTPUT) {
    if (terminal.isScreen) throw new UsageError(texts.usage.screen);
  } else if (output !== undefined)
    await about(output, async () => {
      await refuseOutput(output, force, inputs);
      await refuseUnwritable(dirname(output));
    });
}

/**
 * Writes a document to where it is wanted, and tells its name.
 * @throws AboutFile
 */
export async function deliver(content: string | Uint8Array, output: string, force: boolean, { terminal, texts }: Context): Promise<void> {
  if (output === STANDARD_OUTPUT) {
    await terminal.out(content);
    return;
  }
  await about(output, () => writeOutput(output, content, force));
  await terminal.note(`${texts.written(plainLine(output))}\n`);
}
