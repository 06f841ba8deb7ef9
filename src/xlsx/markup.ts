import { strToU8 } from "fflate";
import { XlsxError } from "./xlsxError";

/** Bytes at the start in which the root element must begin, and at the end in which it must close. */
const HEAD = 4_096;
const TAIL = 1_024;

/** What may stand before the root element and behind it: a declaration, comments, blanks. */
const aside = String.raw`(?:\s|\uFEFF|<\?[^]*?\?>|<!--[^]*?-->)*`;
const start = new RegExp(`^${aside}<([A-Za-z_][\\w.:-]*)`);
const asideAtEnd = new RegExp(`${aside}$`);

/**
 * A part of the package in UTF-8, as hucre wants it: other encodings, which XML and Excel allow, are written anew. A part that has no
 * root element, or whose root does not close, is damaged: hucre would read a sheet that breaks off as far as it goes.
 * @throws XlsxError; a DTD is refused, for it is the door of entity bombs and never stands in a workbook
 */
export function plainMarkup(name: string, part: Uint8Array): Uint8Array {
  const encoding = encodingOf(part);
  const bytes = encoding === null ? part : strToU8(decode(name, part, encoding));
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  const root = start.exec(head)?.[1];
  if (root === undefined) throw new XlsxError(/<!(DOCTYPE|ENTITY)/i.test(head) ? "refused" : "damaged", [name]);
  const tail = new TextDecoder().decode(bytes.subarray(-TAIL)).replace(asideAtEnd, "");
  const isClosed = tail.endsWith(">") && new RegExp(`</${root}\\s*>$`).test(tail);
  const isOneTag = bytes.length <= HEAD && tail.endsWith("/>");
  if (!isClosed && !isOneTag) throw new XlsxError("damaged", [name]);
  return bytes;
}

/** The encoding of a part by its byte order mark, its first letters or its declaration; null for UTF-8. */
function encodingOf(part: Uint8Array): string | null {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(latin1(part.subarray(0, 200)));
  const declared = declaration?.[1]?.toLowerCase();
  return declared === undefined || /^(utf-?8|us-ascii)$/.test(declared) ? null : declared;
}

function decode(name: string, part: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(part);
  } catch (cause) {
    throw new XlsxError("damaged", [name], { cause });
  }
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
