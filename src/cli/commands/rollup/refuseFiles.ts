import { existsSync } from "node:fs";
import type { Context } from "../../context";
import { about } from "../../faults/aboutFile";
import { refuseUnreadable } from "../../files/readInput";
import { refuseDelivery } from "../deliver";
import type { RollupOptions } from "./options";
import { refuseFolder } from "./returnsFolder";

/** The workbook of an earlier run that is to be brought up to date. */
export const standingOf = ({ output, force }: RollupOptions): string | undefined => (output !== undefined && force && existsSync(output) ? output : undefined);

/**
 * Refuses what was named for a purpose and cannot be read, and outputs that cannot be written, before the minutes of reading.
 * @throws AboutFile, UsageError
 */
export async function refuseFiles(options: RollupOptions, files: readonly string[], context: Context): Promise<void> {
  const { own, against, units, merge, output, table, part, returns, force } = options;
  const named = [own, against, units, ...merge].flatMap((one) => one ?? []);
  for (const file of named) await about(file, () => refuseUnreadable(file));
  for (const one of [output, table, part]) if (one !== undefined) await refuseDelivery({ output: one, force }, [...files, ...named], context);
  if (returns !== undefined) await refuseFolder(returns, force);
}
