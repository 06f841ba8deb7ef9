import { endOfDirectory, viewOf } from "../../src/ooxml/zip/directory";

/** Where the entries of a zip's directory begin. */
function entriesOf(zip: Uint8Array, end: number): number[] {
  const view = viewOf(zip);
  const starts: number[] = [];
  for (let at = view.getUint32(end + 16, true); at < end; at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0))
    starts.push(at);
  return starts;
}

/** How a writer uses zip64. */
export interface Zip64 {
  /** Which fields of each entry stand in its zip64 record. */
  readonly fields: readonly ("size" | "packed" | "place")[];
  /** Bytes of another record that stands before it. */
  readonly before: number;
  /** Whether the end of the directory has zip64 too. */
  readonly atEnd: boolean;
  /** A size to state in place of the true one. */
  readonly size?: bigint;
}

const places = { size: 24, packed: 20, place: 42 } as const;

/** The same zip as a writer makes it that uses zip64 without need. */
export function withZip64(zip: Uint8Array, { fields, before, atEnd, size }: Zip64): Uint8Array {
  const end = endOfDirectory(zip) ?? 0;
  const entries = entriesOf(zip, end);
  const start = entries[0] ?? end;
  const wide = entries.map((entry, index) => {
    const whole = zip.slice(entry, entries[index + 1] ?? end);
    const view = viewOf(whole);
    const named = 46 + view.getUint16(28, true);
    const values = (["size", "packed", "place"] as const)
      .filter((field) => fields.includes(field))
      .map((field) => {
        const value = field === "size" && size !== undefined ? size : BigInt(view.getUint32(places[field], true));
        view.setUint32(places[field], 0xffffffff, true);
        return value;
      });
    const extra = new DataView(new ArrayBuffer((before > 0 ? 4 + before : 0) + 4 + 8 * values.length));
    const at = before > 0 ? 4 + before : 0;
    if (before > 0) {
      extra.setUint16(0, 0x5455, true);
      extra.setUint16(2, before, true);
    }
    extra.setUint16(at, 1, true);
    extra.setUint16(at + 2, 8 * values.length, true);
    values.forEach((value, place) => {
      extra.setBigUint64(at + 4 + 8 * place, value, true);
    });
    view.setUint16(30, extra.byteLength, true);
    return Buffer.concat([whole.slice(0, named), new Uint8Array(extra.buffer), whole.slice(named)]);
  });
  const directory = Buffer.concat(wide);
  const last = zip.slice(end);
  viewOf(last).setUint32(12, directory.length, true);
  return new Uint8Array(Buffer.concat([zip.slice(0, start), directory, ...(atEnd ? [zip64End(start, directory.length, entries.length)] : []), last]));
}

/** The end of the directory as zip64 has it, and where it stands. */
function zip64End(start: number, length: number, entries: number): Uint8Array {
  const record = new DataView(new ArrayBuffer(56 + 20));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(24, BigInt(entries), true);
  record.setBigUint64(32, BigInt(entries), true);
  record.setBigUint64(40, BigInt(length), true);
  record.setBigUint64(48, BigInt(start), true);
  record.setUint32(56, 0x07064b50, true);
  record.setBigUint64(64, BigInt(start + length), true);
  record.setUint32(72, 1, true);
  return new Uint8Array(record.buffer);
}
