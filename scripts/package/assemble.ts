import { checksums } from "./checksums";
import { within } from "./folderFiles";
import { packZip } from "./packZip";
import { readMe } from "./readMe";
import type { Target } from "./targets";

/** A package as the file that is handed over. */
export interface Package {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Adds to a target what tells of its files, and packs all of it into one folder of a zip. The same target, version and date give the same bytes. */
export function assemble(target: Target, version: string, date: Date): Package {
  const folder = `年报助手-${target.name}-${version}`;
  const told = new Map([...target.files, ["先读我.txt", new TextEncoder().encode(`\uFEFF${readMe(target, version)}`)] as const]);
  const whole = [...told, ["SHA256SUMS", new TextEncoder().encode(checksums(told))] as const];
  return { fileName: `${folder}.zip`, bytes: packZip(new Map(within(folder, whole)), date) };
}
