import { DIRECTORY, PackageError, partKey, ZipParts } from "../../ooxml";
import { isXml, type InflatedEntries } from "./entries";
import { TemplateError } from "./templateError";

/** A report is some 20 entries and 300 kB; pictures may add to that. */
const LIMITS = { entries: 1000, xmlBytes: 8 * 2 ** 20, totalBytes: 64 * 2 ** 20 } as const;

/**
 * Inflates a zip whose entries have sound names and bearable sizes, which are checked beforehand.
 * @throws TemplateError
 */
export function inflateEntries(zip: Uint8Array): InflatedEntries {
  try {
    const parts = new ZipParts(zip, LIMITS.entries);
    admit(parts);
    return new Map(parts.entries.filter(({ name }) => !name.endsWith("/")).map(({ name }) => [name, parts.inflate(name)]));
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const kind = error.fault === "tooManyParts" ? "tooLarge" : error.fault;
    throw new TemplateError([error.part === DIRECTORY ? { kind } : { kind, entry: error.part }], { cause: error });
  }
}

/** @throws TemplateError */
function admit({ entries }: ZipParts): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, size } of entries) {
    const known = partKey(name);
    // Names of parts differ by more than case, and stay inside the document.
    if (names.has(known) || /^\/|(?:^|\/)\.\.?(?:\/|$)/u.test(name)) throw new TemplateError([{ kind: "damaged", entry: name }]);
    names.add(known);
    total += size;
    if (isXml(name) && size > LIMITS.xmlBytes) throw new TemplateError([{ kind: "longPart", entry: name }]);
    if (total > LIMITS.totalBytes) throw new TemplateError([{ kind: "tooLarge", entry: name }]);
  }
}
