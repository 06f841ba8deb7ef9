import { isGuarded, outermostNames } from "../../ooxml";
import type { XmlTexts } from "../marks/xmlTexts";
import { detachTemplate } from "./attachedTemplate";
import { canonicalXml } from "./canonicalXml";
import type { TemplateEntries } from "./entries";
import { inflateEntries } from "./inflateEntries";
import { forgetNeedless } from "./missingParts";
import { TemplateError } from "./templateError";
import type { FileFault } from "./templateFault";
import { checkWordPackage, readTexts } from "./wordPackage";

const TYPES = "[Content_Types].xml";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a .docx: sizes are checked before anything is inflated, and what is no Word document, or one that brings macros or
 * reaches outside itself, or lacks a part that it cannot do without, is refused by name. A .dotx is given as .docx, XML in one writing, and without the template that it was made with.
 * @throws TemplateError
 */
export function openTemplate(template: Uint8Array): TemplateEntries {
  if (template.length === 0) throw new TemplateError([{ kind: "empty" }]);
  if (startsWith(template, OLE2)) throw new TemplateError([{ kind: compoundKind(template) }]);
  if (isGuarded(template)) throw new TemplateError([{ kind: "guarded" }]);
  if (!isZip(template)) throw new TemplateError([{ kind: "notZip" }]);
  const entries = inflateEntries(template);
  const texts: XmlTexts = new Map(Array.from(readTexts(entries), ([name, text]) => [name, canonicalXml(text)]));
  detachTemplate(texts);
  const names = [...entries.keys()];
  forgetNeedless(names, texts);
  const faults = checkWordPackage(names, texts);
  if (faults.length > 0) throw new TemplateError(faults);
  // A template (.dotx) is taken as the document that it is but for its type.
  texts.set(TYPES, (texts.get(TYPES) ?? "").replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml"));
  return new Map<string, string | Uint8Array>([...entries, ...texts]);
}

/** Whether a file begins as a zip does. */
export const isZip = (file: Uint8Array): boolean => startsWith(file, [0x50, 0x4b, 0x03, 0x04]);

/** What a compound file is: old files of Office, encrypted ones, and files of other programs. */
function compoundKind(template: Uint8Array): FileFault {
  if (isEncrypted(template)) return "encrypted";
  const names = outermostNames(template) ?? [];
  if (names.length === 0 || names.includes("WordDocument")) return "oldFormat";
  if (names.includes("PowerPoint Document")) return "presentation";
  return names.includes("Workbook") || names.includes("Book") ? "spreadsheet" : "notZip";
}

/** An encrypted document is a compound file with a stream of this name. */
function isEncrypted(template: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(template.subarray(0, template.length & ~1)).includes("EncryptedPackage");
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
