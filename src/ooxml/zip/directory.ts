const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;

/** Bytes of an entry of the directory before its name; of the end of the directory before its comment, and of the longest comment. */
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** What a zip's directory says of one of its entries. */
export interface ZipEntry {
  /** With "/" between folders, whatever the zip has there: some writers of Windows have "\". */
  readonly name: string;
  /** Bytes, and bytes when inflated. */
  readonly packed: number;
  readonly size: number;
  /** 0 for bytes as they are, 8 for deflated ones. */
  readonly method: number;
  /** Whether its bytes are encrypted, under a password of the zip. */
  readonly isEncrypted: boolean;
  /** CRC-32; 0 where the writer streamed and did not come back to say it. */
  readonly checksum: number;
  /** Where its bytes stand, behind a head of their own. */
  readonly place: number;
}

/**
 * The end of a zip, where its directory is found. Null where there is none. Zeros may follow it, with which disks and transfers fill up; of several, as a comment
 * may hold one, it is the last that leads to a directory.
 */
export function endOfDirectory(zip: Uint8Array): number | null {
  const view = viewOf(zip);
  const last = zip.findLastIndex((byte) => byte !== 0);
  let found: number | null = null;
  for (let at = Math.min(last, zip.length - END_LENGTH); at >= Math.max(0, last - END_LENGTH - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (leadsToEntries(view, at)) return at;
    found ??= at;
  }
  return found;
}

function leadsToEntries(view: DataView, end: number): boolean {
  try {
    return view.getUint32(directoryOf(view, end).at, true) === ENTRY;
  } catch {
    return false;
  }
}

/**
 * How many entries a zip says that it has.
 * @param end of the zip, as endOfDirectory finds it
 * @throws RangeError where the directory points outside the file
 */
export function statedCount(zip: Uint8Array, end: number): number {
  return directoryOf(viewOf(zip), end).count;
}

/**
 * The entries of a zip in the order of its directory.
 * Source: PKWARE, APPNOTE.TXT, 4.3.12, 4.3.14 to 4.3.16.
 * @param end of the zip, as endOfDirectory finds it
 * @throws RangeError where the directory is damaged or points outside the file
 */
export function* directoryEntries(zip: Uint8Array, end: number): Generator<ZipEntry, void, undefined> {
  const view = viewOf(zip);
  let { at, count } = directoryOf(view, end);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError("An entry is missing");
    yield entryAt(zip, view, at);
    at += ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
}

function directoryOf(view: DataView, end: number): { at: number; count: number } {
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (!isZip64) return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const record = view.getUint32(end - 12, true);
  return { at: view.getUint32(record + 48, true), count: view.getUint32(record + 32, true) };
}

/** Names of parts as their entry says that they are written. */
const encodings = { utf8: new TextDecoder("utf-8"), latin1: new TextDecoder("latin1") };

function entryAt(zip: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const encoding = (flags & 0x800) !== 0 ? encodings.utf8 : encodings.latin1;
  const name = zip.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  return {
    name: encoding.decode(name).replaceAll("\\", "/"),
    isEncrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...measuresAt(view, at),
  };
}

/** Stands in a field whose value is in the entry's zip64 record. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/**
 * Some writers use zip64 though nothing is that large, entry by entry, in a zip whose end is a plain one. The record has those of the three
 * fields that are marked, in this order.
 * Source: PKWARE, APPNOTE.TXT, 4.5.3.
 */
function measuresAt(view: DataView, at: number): Pick<ZipEntry, "size" | "packed" | "place"> {
  let record = zip64Record(view, at);
  const read = (field: number): number => {
    const plain = view.getUint32(at + field, true);
    if (plain !== ELSEWHERE || record === undefined) return plain;
    record += 8;
    return Number(view.getBigUint64(record - 8, true));
  };
  return { size: read(24), packed: read(20), place: read(42) };
}

/** Where the values of an entry's zip64 record begin. */
function zip64Record(view: DataView, entry: number): number | undefined {
  const start = entry + ENTRY_LENGTH + view.getUint16(entry + 28, true);
  const end = start + view.getUint16(entry + 30, true);
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64) return at + 4;
  }
  return undefined;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
