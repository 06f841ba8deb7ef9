import { buf as crc32 } from "crc-32";
import { DIRECTORY, PackageError } from "../packageError";
import { partKey } from "../partName";
import { directoryEntries, endOfDirectory, statedCount, viewOf, type ZipEntry } from "./directory";
import { xmlText } from "../xml/xmlText";
import { inflate } from "./inflate";
import { packedText } from "./packedTexts";

/** A part of a package: its name and its bytes when inflated, as declared. */
export type PartEntry = Pick<ZipEntry, "name" | "size">;

/** Bytes of the head before an entry's bytes, without name and extra field. */
const HEAD_LENGTH = 30;
/** How bytes may be packed. */
const STORED = 0;
const DEFLATED = 8;

/** The parts of a package in a file. Nothing is inflated until it is asked for, nor beyond the size that it declares. */
export class ZipParts {
  readonly entries: readonly PartEntry[];
  /** By what all writings of their names have in common. */
  private readonly byName: ReadonlyMap<string, readonly ZipEntry[]>;

  /**
   * @param most parts that there may be
   * @throws PackageError where the bytes are no zip, or their directory is damaged or too long
   */
  constructor(
    private readonly zip: Uint8Array,
    most: number,
  ) {
    const end = endOfDirectory(zip);
    if (end === null) throw new PackageError("incomplete", DIRECTORY);
    const entries = listed(zip, end, most);
    this.entries = entries;
    this.byName = byName(entries);
  }

  /**
   * The part of this name; of two whose names are one (see `partKey`), the one that is spelt so.
   * @throws PackageError where several could be meant
   */
  find(name: string): PartEntry | undefined {
    return this.entryOf(name);
  }

  /** @throws PackageError where the part is missing or damaged */
  inflate(name: string): Uint8Array {
    const entry = this.entryOf(name);
    if (!entry) throw new PackageError("damaged", name);
    if (entry.isEncrypted) throw new PackageError("zipPassword", entry.name);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new PackageError("compression", entry.name);
    try {
      const bytes = this.unpacked(entry);
      if (bytes.length === entry.size && (entry.checksum === 0 || crc32(bytes) >>> 0 === entry.checksum)) return bytes;
    } catch (cause) {
      throw new PackageError("damaged", entry.name, { cause });
    }
    throw new PackageError("damaged", entry.name);
  }

  /**
   * The text of an XML part: see `xmlText`. Nobody knows which part it is of that has it letter by letter the same: it may be the very same text.
   * @throws PackageError where the part is missing or damaged; what `xmlText` throws
   */
  text(name: string): string {
    const read = (): string => xmlText(this.inflate(name));
    const entry = this.entryOf(name);
    if (!entry || entry.isEncrypted) return read();
    let packed: Uint8Array;
    try {
      packed = this.packed(entry);
    } catch {
      return read();
    }
    return packedText(entry, packed, read);
  }

  private unpacked(entry: ZipEntry): Uint8Array {
    const bytes = this.packed(entry);
    return entry.method === STORED ? bytes : inflate(bytes, entry.size);
  }

  /** @throws RangeError where they lie outside of the zip */
  private packed({ place, packed }: ZipEntry): Uint8Array {
    const view = viewOf(this.zip);
    const start = place + HEAD_LENGTH + view.getUint16(place + 26, true) + view.getUint16(place + 28, true);
    return this.zip.subarray(start, start + packed);
  }

  private entryOf(name: string): ZipEntry | undefined {
    const alike = this.byName.get(partKey(name)) ?? [];
    const exact = alike.filter((entry) => entry.name === name);
    const found = exact.length > 0 ? exact : alike;
    if (found.length > 1) throw new PackageError("damaged", name);
    return found[0];
  }
}

function listed(zip: Uint8Array, end: number, most: number): ZipEntry[] {
  try {
    if (statedCount(zip, end) <= most) return [...directoryEntries(zip, end)];
  } catch (cause) {
    throw new PackageError("damaged", DIRECTORY, { cause });
  }
  throw new PackageError("tooManyParts", DIRECTORY);
}

function byName(entries: readonly ZipEntry[]): ReadonlyMap<string, readonly ZipEntry[]> {
  const found = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const alike = found.get(key);
    if (alike) alike.push(entry);
    else found.set(key, [entry]);
  }
  return found;
}
