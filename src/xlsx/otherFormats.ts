import { isGuarded, outermostNames } from "../ooxml";
import { XlsxError } from "./xlsxError";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);
const codes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_WITHOUT_ENTRIES = [0x50, 0x4b, 0x05, 0x06];
const pictures = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], codes("GIF8")];
const archives = [ZIP_WITHOUT_ENTRIES, codes("Rar!"), [0x37, 0x7a, 0xbc, 0xaf], [0x1f, 0x8b]];

/**
 * Refuses by name whatever is no zip, by its first bytes.
 * @throws XlsxError
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE2)) throw new XlsxError(ole2Kind(bytes));
  if (isGuarded(bytes)) throw new XlsxError("guarded");
  if (isOwnerFile(bytes)) throw new XlsxError("owner");
  if (startsWith(bytes, codes("%PDF"))) throw new XlsxError("pdf");
  if (pictures.some((start) => startsWith(bytes, start))) throw new XlsxError("picture");
  if (archives.some((start) => startsWith(bytes, start))) throw new XlsxError("archive");
  const text = readableStart(bytes);
  if (text === null) throw new XlsxError("notXlsx");
  throw new XlsxError(textKind(text.trimStart()));
}

function textKind(text: string): "webPage" | "xml" | "text" | "word" | "email" {
  if (text.startsWith("{\\rtf")) return "word";
  const mail = mailKind(text);
  if (mail) return mail;
  if (!text.startsWith("<")) return "text";
  return /^<\?xml/u.test(text) && !/<html/iu.test(text) ? "xml" : "webPage";
}

/** Two lines of a letter's head, whatever goes on below the first of them. */
const HEAD = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u;

/** A letter, or a web page with its pictures in one file (.mht), which is written like one. */
function mailKind(text: string): "email" | "webPage" | undefined {
  if (!HEAD.test(text)) return undefined;
  if (/^From: (?!<Saved by)/mu.test(text)) return "email";
  return /^MIME-Version:/imu.test(text) ? "webPage" : undefined;
}

/**
 * Refuses by name a zip that is no .xlsx package, by the names of its parts.
 * @throws XlsxError
 */
export function refuseOtherPackages(names: readonly string[]): void {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^OFD\.xml$/i)) throw new XlsxError("ofd");
  if (has(/^Index\/Document\.iwa$/)) throw new XlsxError("numbers");
  if (has(/^mimetype$/) && has(/^content\.xml$/)) throw new XlsxError("openDocument");
  if (!has(TYPES))
    throw has(/^_rels\/\.rels$|^(?:xl|word|ppt)\/.+\.(?:xml|bin|rels)$/i) ? new XlsxError("damaged", ["[Content_Types].xml"]) : new XlsxError("archive");
  if (has(/^word\/document\.xml$/i)) throw new XlsxError("word");
  if (has(/^ppt\/presentation\.xml$/i)) throw new XlsxError("powerPoint");
}

/** The list of what the parts of an Office package are. */
const TYPES = /^\[Content_Types\]\.xml$/i;

/** OLE2 holds old Office files, and new ones under a password. Its directory entries stand at multiples of 128 bytes. */
function ole2Kind(bytes: Uint8Array): "encrypted" | "rightsManaged" | "word" | "powerPoint" | "oldFormat" | "email" | "noTable" {
  const outermost = outermostNames(bytes);
  // A workbook may have a Word document as an object in it.
  if (outermost?.some((name) => name === "Workbook" || name === "Book") === true) return "oldFormat";
  const holds = (name: string): boolean => {
    const wide = codes(name).flatMap((code) => [code, 0]);
    for (let at = 512; at + wide.length <= bytes.length; at += 128) {
      if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
    }
    return false;
  };
  if (holds("DRMEncryptedTransform") || holds("DRMEncryptedDataSpace")) return "rightsManaged";
  if (holds("EncryptedPackage")) return "encrypted";
  if (holds("WordDocument")) return "word";
  if (holds("PowerPoint Document")) return "powerPoint";
  if (outermost === undefined || outermost.length === 0 || holds("Workbook")) return "oldFormat";
  return outermost.some((name) => name.startsWith("__properties_version")) ? "email" : "noTable";
}

/**
 * Whether this is what Excel and WPS put beside an open workbook: the length of a name, the name in a field of 54 bytes that is filled
 * up with blanks, and the same name once more. The length counts letters, of which a Chinese one takes two bytes.
 */
function isOwnerFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  const isSize = bytes.length === 162 || bytes.length === 165;
  return isSize && length > 0 && length < 54 && bytes.subarray(1 + 2 * length, 54).every((byte) => byte === 0x20 || byte === 0);
}

/** How the file starts where it is a text, in Unicode, GB 18030 or a western encoding; null where it is none. */
function readableStart(bytes: Uint8Array): string | null {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
  const start = bytes.subarray(0, 1_000);
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030", "windows-1252"]) {
    try {
      // Streaming, for the last character may be cut in two.
      const text = new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
      return CONTROL.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

/** Control characters that stand in no text. */
const CONTROL = /[\0-\x08\x0e-\x1f]/;
