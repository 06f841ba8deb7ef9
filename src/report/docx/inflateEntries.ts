import { unzipSync, type UnzipFileInfo } from "fflate";
import { plainSizes } from "../../zip";
import { isXml, type TemplateEntries } from "./entries";
import { TemplateError } from "./templateError";

/** A report is some 20 entries and 300 kB; pictures may add to that. */
const LIMITS = { entries: 1000, xmlBytes: 8 * 2 ** 20, totalBytes: 64 * 2 ** 20 } as const;

/**
 * Inflates a zip whose entries have sound names and bearable sizes, which are checked beforehand.
 * @throws TemplateError
 */
export function inflateEntries(zip: Uint8Array): TemplateEntries {
  const names = new Set<string>();
  let total = 0;
  const admit = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const known = name.toLowerCase();
    // Names of parts differ by more than case, and stay inside the document.
    if (names.has(known) || /\\|^\/|(?:^|\/)\.\.?(?:\/|$)/u.test(name)) throw new TemplateError([{ kind: "damaged", entry: name }]);
    names.add(known);
    total += originalSize;
    const tooLarge = isXml(name) && originalSize > LIMITS.xmlBytes;
    if (tooLarge || total > LIMITS.totalBytes || names.size > LIMITS.entries) throw new TemplateError([{ kind: "tooLarge", entry: name }]);
    return !name.endsWith("/");
  };
  try {
    // fflate inflates into a buffer of the declared size: what an entry holds beyond it is cut off, not allocated.
    return new Map(Object.entries(unzipSync(plainSizes(zip), { filter: admit })));
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError([{ kind: "damaged" }], { cause: error });
  }
}
