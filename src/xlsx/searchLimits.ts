import type { Archive } from "./archive";

/**
 * Bytes of the parts that are searched, one after the other: 20 sheets of 2,000 rows and 20 columns have 40 MB. One part is held as bytes
 * and as text at once, and 800,000 cells take 330 MB and 4 s.
 */
const limits = { one: 24 * 2 ** 20, all: 64 * 2 ** 20 };

/**
 * Refuses parts that are too large to be searched, before any of them is inflated.
 * @throws XlsxError, which names the largest
 */
export function refuseLargeParts(archive: Archive, parts: readonly string[]): void {
  archive.refuseLarge(parts, limits.all);
  for (const part of parts) archive.refuseLarge([part], limits.one);
}
