import type { SourceDocument } from "./document";
import { DocumentError, type DocumentErrorCode } from "./documentError";
import { decodePage } from "./html/decodePage";
import { readHtml } from "./html/readHtml";

/** Bytes of a file that is no report. */
const LARGEST = 16 * 2 ** 20;

/**
 * Reads a file as a document, whatever its name is.
 * @throws DocumentError where it is none that is read here, by what it is
 */
export async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length > LARGEST) throw new DocumentError("tooLarge");
  const kind = kindOf(bytes);
  if (kind !== "page") throw new DocumentError(kind);
  return readHtml(decodePage(bytes));
}

/** Whether a file is a source of a published report, to be read by `readDocument`. */
export const isDocument = (bytes: Uint8Array): boolean => kindOf(bytes) === "page";

/** First bytes, and what a file that has them is. */
const starts: readonly (readonly [start: readonly number[], kind: DocumentErrorCode])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "oldWord"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x42, 0x4d], "picture"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "oldWord"],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** So much of a file shows what it is. */
const START = 8192;

function kindOf(bytes: Uint8Array): DocumentErrorCode | "page" {
  if (bytes.length === 0) return "empty";
  const known = starts.find(([start]) => startsWith(bytes, start));
  if (known) return known[1];
  if (startsWith(bytes, ZIP)) return new TextDecoder("latin1").decode(bytes.subarray(-65_536)).includes("word/document") ? "word" : "workbook";
  const text = decodePage(bytes.subarray(0, START)).trimStart();
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2}/u.test(text.replaceAll("\r", "")) && /^MIME-Version:/imu.test(text)) return "archivedPage";
  if (/<(?:!doctype\s+html|html|head|meta|body|table|div|p|span)[\s>]/iu.test(text)) return "page";
  // Control characters stand in no text.
  return /[\0-\x08\x0e-\x1f]/u.test(text) || text.includes("\uFFFD\uFFFD") ? "unknown" : "text";
}
