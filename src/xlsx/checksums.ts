const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;

/** The end of a zip, where its directory is found: at most a comment of 65,535 bytes stands behind it. Null where there is none. */
export function endOfDirectory(zip: Uint8Array): number | null {
  const view = viewOf(zip);
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * The CRC-32 of each entry as the zip's directory states it, in its order: fflate reads the directory, but neither gives nor
 * compares the checksums, and a flipped bit in a deflated part may well change a figure and nothing else.
 * Source: PKWARE, APPNOTE.TXT, 4.3.12, 4.3.14 and 4.3.15.
 * @throws RangeError where the directory points outside the file
 */
export function statedChecksums(zip: Uint8Array, end: number, count: number): number[] {
  const view = viewOf(zip);
  const zip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  let at = zip64 ? view.getUint32(view.getUint32(end - 12, true) + 48, true) : view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const checksum = view.getUint32(at + 16, true);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    return checksum;
  });
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
