import { zipSync, type Zippable } from "fflate";

/** Files by their paths with "/". */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A file that everybody may read, as Unix keeps it in a zip. */
const READABLE = 0o100644 << 16;
const UNIX = 3;

/**
 * A zip of these files whose bytes depend on nothing but them and the date: sorted, with the same time on each. Zips count from 1980 and in local time, so that the
 * date's UTC is written as if it were local.
 */
export function packZip(files: Files, date: Date): Uint8Array {
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds());
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { mtime, level: 9, os: UNIX, attrs: READABLE }]]));
  return zipSync(entries);
}
