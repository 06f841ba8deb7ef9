import type { CommandFault } from "../faults/commandFault";
import { plainLine } from "./plainLine";

/** A fault as lines: 「文件: 原因」, and below it where it came up, where that is asked for. */
export function faultLines({ file, message, detail }: CommandFault, debug: boolean): string {
  const place = file === undefined ? "" : `${plainLine(file)}: `;
  const lines = message.split("\n").map((line) => `${place}${plainLine(line)}\n`);
  return lines.join("") + (debug && detail !== undefined ? `${detail}\n` : "");
}
