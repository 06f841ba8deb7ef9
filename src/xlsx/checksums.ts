import { directoryEntries, viewOf } from "../zip";

/**
 * The CRC-32 of each entry as the zip's directory states it, in its order: fflate reads the directory, but neither gives nor
 * compares the checksums, and a flipped bit in a deflated part may well change a figure and nothing else.
 * Source: PKWARE, APPNOTE.TXT, 4.3.12.
 * @throws RangeError where the directory points outside the file
 */
export function statedChecksums(zip: Uint8Array): number[] {
  const view = viewOf(zip);
  return Array.from(directoryEntries(zip), (entry) => view.getUint32(entry + 16, true));
}
