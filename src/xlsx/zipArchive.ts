import { buf as crc32 } from "crc-32";
import { unzipSync, type UnzipFileInfo } from "fflate";
import { endOfDirectory, plainSizes } from "../zip";
import { megabytes, refuseLarge, type Archive } from "./archive";
import { statedChecksums } from "./checksums";
import { refuseOtherFiles, refuseOtherPackages } from "./otherFormats";
import { XlsxError } from "./xlsxError";

/** Bytes of a file, and entries of its zip. */
const limits = { file: 16 * 2 ** 20, entries: 5_000 };

/**
 * Refuses a file by its size in bytes: before it is read, where that can be known.
 * @throws XlsxError
 */
export function refuseLargeFile(size: number): void {
  if (size > limits.file) throw new XlsxError("fileTooLarge", [megabytes(size), megabytes(limits.file)]);
}

interface Entry {
  /** Its place in the zip's directory. */
  readonly index: number;
  /** As the zip spells it. */
  readonly name: string;
  /** Bytes when inflated, as declared. */
  readonly size: number;
  readonly checksum: number;
}

/** The parts of a file. Nothing is inflated until it is asked for, nor beyond the size that it declares. */
export class ZipArchive implements Archive {
  /** By their names in lower case: the names of parts are compared without case (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly bytes: Uint8Array;

  /** @throws XlsxError where the bytes are no such package, or one that is too large */
  constructor(bytes: Uint8Array) {
    refuseLargeFile(bytes.length);
    refuseOtherFiles(bytes);
    if (endOfDirectory(bytes) === null) throw new XlsxError("incomplete");
    this.bytes = orDamaged(() => plainSizes(bytes));
    this.entries = new Map(orDamaged(() => listEntries(this.bytes)).map((entry) => [entry.name.toLowerCase(), entry]));
    refuseOtherPackages(this.names);
  }

  get names(): string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  refuseLarge(names: readonly string[], limit: number): void {
    refuseLarge(
      names.map((name) => this.entryOf(name)),
      limit,
    );
  }

  inflate(asked: string): Uint8Array {
    const { index, name, checksum } = this.entryOf(asked);
    // Told by its place: names may stand twice.
    let at = 0;
    let part: Uint8Array | undefined;
    try {
      part = unzipSync(this.bytes, { filter: () => at++ === index })[name];
    } catch (cause) {
      throw new XlsxError("damaged", [name], { cause });
    }
    // A checksum of 0 stands for none, where a writer streams.
    if (!part || (checksum !== 0 && crc32(part) >>> 0 !== checksum)) throw new XlsxError("damaged", [name]);
    return part;
  }

  private entryOf(name: string): Entry {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new XlsxError("damaged", [name]);
    return entry;
  }
}

/** @throws XlsxError where there are too many */
function listEntries(bytes: Uint8Array): Entry[] {
  const found: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      if (found.push(entry) > limits.entries) throw new XlsxError("tooManyParts", [limits.entries]);
      return false;
    },
  });
  const checksums = statedChecksums(bytes);
  return found.map(({ name, originalSize }, index) => ({ index, name, size: originalSize, checksum: checksums[index] ?? 0 }));
}

/** What is read of the zip's directory; where that fails the directory is damaged. */
function orDamaged<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", ["zip"], { cause });
  }
}
