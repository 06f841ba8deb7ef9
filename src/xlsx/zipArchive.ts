import { DIRECTORY, PackageError, ZipParts, type PackageFault } from "../ooxml";
import { megabytes, type Archive } from "./archive";
import { directoryPlace } from "./places";
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

/** The parts of a file. */
export class ZipArchive implements Archive {
  readonly names: string[];
  private readonly parts: ZipParts;

  /** @throws XlsxError where the bytes are no such package, or one that is too large */
  constructor(bytes: Uint8Array) {
    refuseLargeFile(bytes.length);
    refuseOtherFiles(bytes);
    this.parts = worded(() => new ZipParts(bytes, limits.entries));
    this.names = this.parts.entries.map(({ name }) => name.replace(/^\//u, ""));
    refuseOtherPackages(this.names);
  }

  has(name: string): boolean {
    return worded(() => this.parts.find(name)) !== undefined;
  }

  size(name: string): number {
    const part = worded(() => this.parts.find(name));
    if (!part) throw new XlsxError("damaged", [name]);
    return part.size;
  }

  inflate(name: string): Uint8Array {
    return worded(() => this.parts.inflate(name));
  }

  text(name: string): string {
    return worded(() => this.parts.text(name));
  }
}

const refusals: Readonly<Record<PackageFault, (part: string) => XlsxError>> = {
  zipPassword: () => new XlsxError("zipPassword"),
  compression: () => new XlsxError("compression"),
  incomplete: () => new XlsxError("incomplete"),
  tooManyParts: () => new XlsxError("tooManyParts", [limits.entries]),
  damaged: (part) => new XlsxError("damaged", [part === DIRECTORY ? directoryPlace : part]),
};

/** @throws XlsxError in the place of a PackageError */
function worded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof PackageError ? refusals[cause.fault](cause.part) : cause;
  }
}
