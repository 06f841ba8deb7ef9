import { strToU8 } from "fflate";
import { XlsxError } from "./xlsxError";

/** Bytes at the start in which the root element must begin, and at the end in which it must close. */
const HEAD = 4_096;
const TAIL = 1_024;

/**
 * A part of the package in UTF-8, as hucre wants it: other encodings, which XML and Excel allow, are written anew. A part that has no
 * root element, or whose root does not close, is damaged: hucre would read a sheet that breaks off as far as it goes.
 * @throws XlsxError; a DTD is refused, for it is the door of entity bombs and never stands in a workbook
 */
export function plainMarkup(name: string, part: Uint8Array): Uint8Array {
  const encoding = encodingOf(part);
  const bytes = encoding === null ? part : strToU8(decode(name, part, encoding));
  const head = withoutPreamble(new TextDecoder().decode(bytes.subarray(0, HEAD)));
  const root = /^<([A-Za-z_][\w.:-]*)/.exec(head)?.[1];
  if (root === undefined) throw new XlsxError(/<!(DOCTYPE|ENTITY)/i.test(head) ? "refused" : "damaged", [name]);
  const tail = withoutComments(new TextDecoder().decode(bytes.subarray(-TAIL)));
  const isOneTag = bytes.length <= HEAD && tail.endsWith("/>");
  if (!isOneTag && !tail.replace(/\s*>$/, ">").endsWith(`</${root}>`)) throw new XlsxError("damaged", [name]);
  return bytes;
}

/** Without the declaration, comments and blanks that may stand before the root element. */
function withoutPreamble(head: string): string {
  const rest = head.replace(/^[\s\uFEFF]+/, "");
  const close = rest.startsWith("<?") ? "?>" : rest.startsWith("<!--") ? "-->" : null;
  const end = close === null ? -1 : rest.indexOf(close);
  return close === null || end < 0 ? rest : withoutPreamble(rest.slice(end + close.length));
}

/** Without the comments and blanks that may stand behind it. */
function withoutComments(tail: string): string {
  const rest = tail.trimEnd();
  const start = rest.endsWith("-->") ? rest.lastIndexOf("<!--") : -1;
  return start < 0 ? rest : withoutComments(rest.slice(0, start));
}

/** The encoding of a part by its byte order mark, its first letters or its declaration; null for UTF-8. */
function encodingOf(part: Uint8Array): string | null {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = String.fromCharCode(...part.subarray(0, 200));
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return declared === undefined || /^(utf-?8|us-ascii)$/.test(declared) ? null : declared;
}

function decode(name: string, part: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(part);
  } catch (cause) {
    throw new XlsxError("damaged", [name], { cause });
  }
}
