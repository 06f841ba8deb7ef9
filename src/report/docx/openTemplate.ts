import { strToU8, unzipSync, type UnzipFileInfo } from "fflate";
import { isGuarded, plainSizes } from "../../zip";
import type { XmlTexts } from "../marks/xmlTexts";
import { detachTemplate } from "./attachedTemplate";
import { canonicalXml } from "./canonicalXml";
import { isXml, type TemplateEntries } from "./entries";
import { TemplateError } from "./templateError";
import { checkWordPackage, readTexts } from "./wordPackage";

/** A report is some 20 entries and 300 kB; pictures may add to that. */
const LIMITS = { entries: 1000, xmlBytes: 8 * 2 ** 20, totalBytes: 64 * 2 ** 20 } as const;

const TYPES = "[Content_Types].xml";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * Opens a .docx: sizes are checked before anything is inflated, and what is no Word document, or one that brings macros or
 * reaches outside itself, is refused by name. A .dotx is given as .docx, XML in one writing, and without the template that it was made with.
 * @throws TemplateError
 */
export function openTemplate(template: Uint8Array): TemplateEntries {
  if (startsWith(template, OLE2)) throw new TemplateError([{ kind: isEncrypted(template) ? "encrypted" : "oldFormat" }]);
  if (isGuarded(template)) throw new TemplateError([{ kind: "guarded" }]);
  if (!startsWith(template, ZIP)) throw new TemplateError([{ kind: "notZip" }]);
  const entries = inflate(template);
  const before = readTexts(entries);
  const texts: XmlTexts = new Map(Array.from(before, ([name, text]) => [name, canonicalXml(text)]));
  detachTemplate(texts);
  const faults = checkWordPackage(entries.keys(), texts);
  if (faults.length > 0) throw new TemplateError(faults);
  // A template (.dotx) is taken as the document that it is but for its type.
  texts.set(TYPES, (texts.get(TYPES) ?? "").replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));
  return new Map([...entries, ...[...texts].filter(([name, text]) => before.get(name) !== text).map(([name, text]) => [name, strToU8(text)] as const)]);
}

/** An encrypted document is a compound file with a stream of this name. */
function isEncrypted(template: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(template.subarray(0, template.length & ~1)).includes("EncryptedPackage");
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function inflate(template: Uint8Array): TemplateEntries {
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
    return new Map(Object.entries(unzipSync(plainSizes(template), { filter: admit })));
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw new TemplateError([{ kind: "damaged" }], { cause: error });
  }
}
