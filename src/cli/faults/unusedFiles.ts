import { basename } from "node:path";
import type { Choices } from "../../rollup";
import type { Texts } from "../texts";

/** A sentence for each file of which something was decided though it is none of those that are summed up, with those of the same name in other folders. */
export function unusedFiles(use: Choices["use"], files: readonly string[], { rollup, nameMark }: Texts): string[] {
  const known = new Set(files);
  const nameOf = (file: string): string => basename(file).toLowerCase();
  return [...use.keys()]
    .filter((file) => !known.has(file))
    .map((file) => rollup.unused(file, files.filter((other) => other !== "" && nameOf(other) === nameOf(file)).join(nameMark)));
}
