import { buf as crc32 } from "crc-32";
import { unzipSync, type UnzipFileInfo, type Unzipped } from "fflate";
import { endOfDirectory, statedChecksums } from "./checksums";
import { refuseOtherFiles, refuseOtherPackages } from "./otherFormats";
import { XlsxError } from "./xlsxError";

/** Bytes of a file, and entries of its zip. */
const limits = { file: 32 * 2 ** 20, entries: 5_000 };

interface Entry {
  /** Its place in the zip's directory. */
  readonly index: number;
  /** As the zip spells it. */
  readonly name: string;
  /** Bytes when inflated, as declared. */
  readonly size: number;
  readonly checksum: number;
}

/** The parts of an .xlsx package. Nothing is inflated until it is asked for, nor beyond the size that it declares. */
export class Archive {
  /** By their names in lower case: the names of parts are compared without case (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries: ReadonlyMap<string, Entry>;

  /** @throws XlsxError where the bytes are no such package, or one that is too large */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length > limits.file) throw new XlsxError("fileTooLarge", [megabytes(bytes.length), megabytes(limits.file)]);
    refuseOtherFiles(bytes);
    const end = endOfDirectory(bytes);
    if (end === null) throw new XlsxError("incomplete");
    this.entries = new Map(listEntries(bytes, end).map((entry) => [entry.name.toLowerCase(), entry]));
    refuseOtherPackages(this.names);
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /**
   * Inflates these parts and gives them by the names asked.
   * @param limit bytes that they may have together
   * @throws XlsxError where they are larger, or one of them is missing or damaged
   */
  inflate(names: readonly string[], limit: number): Map<string, Uint8Array> {
    const wanted = new Map(names.map((name) => [name, this.entryOf(name)]));
    refuseLarge([...wanted.values()], limit);
    const parts = this.inflateEntries(new Set([...wanted.values()].map(({ index }) => index)));
    return new Map([...wanted].map(([asked, { name, checksum }]) => [asked, sound(name, parts[name], checksum)]));
  }

  private entryOf(name: string): Entry {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new XlsxError("damaged", [name]);
    return entry;
  }

  /** Told by index: names may stand twice. */
  private inflateEntries(indexes: ReadonlySet<number>): Unzipped {
    let index = 0;
    let current = "";
    const filter = ({ name }: UnzipFileInfo): boolean => {
      if (!indexes.has(index++)) return false;
      current = name;
      return true;
    };
    try {
      return unzipSync(this.bytes, { filter });
    } catch (cause) {
      throw new XlsxError("damaged", [current], { cause });
    }
  }
}

/** A checksum of 0 stands for none, where a writer streams. */
function sound(name: string, part: Uint8Array | undefined, checksum: number): Uint8Array {
  if (!part || (checksum !== 0 && crc32(part) >>> 0 !== checksum)) throw new XlsxError("damaged", [name]);
  return part;
}

function listEntries(bytes: Uint8Array, end: number): Entry[] {
  const found: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (found.push(entry) > limits.entries) throw new XlsxError("tooManyParts", [limits.entries]);
        return false;
      },
    });
    const checksums = statedChecksums(bytes, end, found.length);
    return found.map(({ name, originalSize }, index) => ({ index, name, size: originalSize, checksum: checksums[index] ?? 0 }));
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", ["zip"], { cause });
  }
}

function refuseLarge(entries: readonly Entry[], limit: number): void {
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  const [largest] = [...entries].sort((a, b) => b.size - a.size);
  if (largest && whole > limit) throw new XlsxError("tooLarge", [largest.name, megabytes(limit)]);
}

const megabytes = (bytes: number): number => Math.ceil((bytes / 2 ** 20) * 10) / 10;
