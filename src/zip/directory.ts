const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;

/** Bytes of an entry of the directory before its name; of the end of the directory before its comment, and of the longest comment. */
export const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** The end of a zip, where its directory is found. Null where there is none. */
export function endOfDirectory(zip: Uint8Array): number | null {
  const view = viewOf(zip);
  for (let at = zip.length - END_LENGTH; at >= Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * Where the entries of a zip's directory begin, in their order.
 * Source: PKWARE, APPNOTE.TXT, 4.3.12, 4.3.14 to 4.3.16.
 * @throws RangeError where the directory points outside the file
 */
export function* directoryEntries(zip: Uint8Array): Generator<number, void, undefined> {
  const view = viewOf(zip);
  const end = endOfDirectory(zip);
  if (end === null) return;
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  let at = isZip64 ? view.getUint32(view.getUint32(end - 12, true) + 48, true) : view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === ENTRY) {
    yield at;
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
