import { directoryEntries, ENTRY_LENGTH, viewOf } from "./directory";

/** Stands in a field whose value is in the entry's zip64 record. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/** The fields of an entry that may stand in its zip64 record, in the order of the record: size, packed size, place. */
const fields = [24, 20, 42];

/**
 * A zip whose entries state their sizes and places where all readers look. Some writers use zip64 though nothing is that large, and say so
 * with each entry alone: fflate (0.8.3) then takes the marks for sizes of 4 GB, because it reads zip64 only where the end of the directory has it too.
 * Source: PKWARE, APPNOTE.TXT, 4.5.3.
 * @returns the zip itself where there is nothing to put right, else a copy
 * @throws RangeError where the directory points outside the file
 */
export function plainSizes(zip: Uint8Array): Uint8Array {
  let plain: Uint8Array | undefined;
  for (const entry of directoryEntries(zip)) {
    const view = viewOf(plain ?? zip);
    const wide = fields.filter((field) => view.getUint32(entry + field, true) === ELSEWHERE);
    const record = wide.length === 0 ? undefined : zip64Record(view, entry);
    if (record === undefined) continue;
    wide.forEach((field, index) => {
      const value = view.getBigUint64(record + 8 * index, true);
      if (value < ELSEWHERE) viewOf((plain ??= zip.slice())).setUint32(entry + field, Number(value), true);
    });
  }
  return plain ?? zip;
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
