import type { ZipEntry } from "./directory";

/** Bytes of a packed part whose text is kept: those of a sheet of the report have some two thousand. */
const LARGEST = 2 ** 13;
/** How many texts are kept, and of how many parts it is remembered that they came once. */
const MOST = { texts: 32, once: 64 };

interface PackedText {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly method: number;
  readonly text: string;
}

/** By their checksums, what came last at the end. */
const texts = new Map<number, PackedText>();
const cameOnce = new Set<number>();

/**
 * The text of a part. Many workbooks are made of one and have most of their parts byte for byte the same, packed as they are: one that comes a second time is kept, and not inflated
 * a third.
 * @param packed its bytes as they stand in the zip
 * @param read inflates it, and reads its text; that must depend on the bytes and the entry alone
 */
export function packedText({ checksum, size, method }: ZipEntry, packed: Uint8Array, read: () => string): string {
  if (checksum === 0 || packed.length > LARGEST) return read();
  const known = texts.get(checksum);
  if (known?.size === size && known.method === method && isSame(known.packed, packed)) {
    keep(checksum, known);
    return known.text;
  }
  const text = read();
  if (cameOnce.has(checksum)) keep(checksum, { packed: packed.slice(), size, method, text });
  else note(checksum);
  return text;
}

function keep(checksum: number, text: PackedText): void {
  texts.delete(checksum);
  texts.set(checksum, text);
  cameOnce.delete(checksum);
  if (texts.size > MOST.texts) texts.delete(firstOf(texts.keys()));
}

function note(checksum: number): void {
  cameOnce.add(checksum);
  if (cameOnce.size > MOST.once) cameOnce.delete(firstOf(cameOnce));
}

function firstOf(numbers: Iterable<number>): number {
  const [first = Number.NaN] = numbers;
  return first;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
