import { isGuarded, outermostNames } from "../ooxml";
import type { DocumentErrorCode } from "./documentError";
import { decodePage } from "./html/decodePage";

/** What is read as a document. */
export type SourceKind = "page" | "word" | "archivedPage" | "pdf";

/** That, and what else files may be. */
export type FileKind = SourceKind | DocumentErrorCode;

/** First bytes, and what a file that has them is. */
const starts: readonly (readonly [start: readonly number[], kind: FileKind])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x42, 0x4d], "picture"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "oldWord"],
];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** So much of a file shows what it is; the names of a zip's parts stand at its end. */
const START = 8192;
const END = 65_536;

/** What a file is, by its bytes and never by its name. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (isGuarded(bytes)) return "guarded";
  const known = starts.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  if (startsWith(bytes, OLE2)) return oldKind(outermostNames(bytes) ?? []);
  if (startsWith(bytes, ZIP)) return packageKind(new TextDecoder("latin1").decode(bytes.subarray(-END)));
  const text = decodePage(bytes.subarray(0, START)).trimStart();
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u.test(text.replaceAll("\r", "")) && /^MIME-Version:/imu.test(text)) return "archivedPage";
  if (/<(?:!doctype\s+html|html|head|meta|body|table|div|p|span)[\s>]/iu.test(text)) return "page";
  // Control characters stand in no text.
  return /[\0-\x08\x0e-\x1f]/u.test(text) || text.includes("\uFFFD\uFFFD") ? "unknown" : "text";
}

/** Of what the files of Office were before today's formats, by the names of their parts. */
function oldKind(names: readonly string[]): FileKind {
  if (names.includes("EncryptedPackage")) return "encrypted";
  return names.includes("Workbook") || names.includes("Book") ? "oldWorkbook" : "oldWord";
}

function packageKind(directory: string): FileKind {
  if (/word\/document\d*\.xml/iu.test(directory)) return "word";
  if (directory.includes("OFD.xml")) return "ofd";
  // A spreadsheet of OpenDocument has the same parts; nobody has a report in one.
  return directory.includes("content.xml") && directory.includes("mimetype") ? "openDocument" : "workbook";
}
