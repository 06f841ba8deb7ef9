import { PackageError, partKey, readRelationships, relationshipsPart, targetPart, xmlText, XmlReader, ZipParts } from "../../ooxml";
import { DocumentError } from "../documentError";

/** Parts of a package, and bytes of the parts that are read, when inflated. */
const LIMITS = { parts: 5000, bytes: 48 * 2 ** 20 };

/** The parts of a Word document that are read. Pictures, headers and whatever else is in the package are never unpacked. */
export class WordPackage {
  private readonly zip: ZipParts;
  private readonly main: string;
  private left = LIMITS.bytes;

  /** @throws DocumentError where this is none */
  constructor(bytes: Uint8Array) {
    this.zip = worded(() => new ZipParts(bytes, LIMITS.parts));
    const main = this.target("", "officeDocument");
    if (main === undefined) throw new DocumentError("damaged");
    this.main = main;
  }

  /** The body. */
  body(): XmlReader {
    return this.reader(this.main) ?? refuse();
  }

  /** The part that the body has of a kind, such as "styles". */
  related(kind: string): XmlReader | undefined {
    const part = this.target(this.main, kind);
    return part === undefined ? undefined : this.reader(part);
  }

  private target(from: string, kind: string): string | undefined {
    const reader = this.reader(relationshipsPart(from));
    const found = reader && worded(() => readRelationships(reader)).find(({ type, isExternal }) => type === kind && !isExternal);
    return found && targetPart(from, found.target);
  }

  /** @throws DocumentError where the part is too large or damaged */
  private reader(name: string): XmlReader | undefined {
    return worded(() => {
      const part = this.zip.find(name) ?? this.zip.entries.find((entry) => partKey(entry.name) === partKey(name));
      if (!part) return undefined;
      this.left -= part.size;
      if (this.left < 0) throw new DocumentError("tooLarge");
      return new XmlReader(xmlText(this.zip.inflate(part.name)));
    });
  }
}

function refuse(): never {
  throw new DocumentError("damaged");
}

/** @throws DocumentError in the place of what rooms below say of packages and of XML */
export function worded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof PackageError) throw new DocumentError(cause.fault === "zipPassword" ? "encrypted" : "damaged", { cause });
    if (cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof RangeError) throw new DocumentError("damaged", { cause });
    throw cause;
  }
}
