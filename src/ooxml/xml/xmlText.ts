/**
 * The text of an XML part, whatever its encoding: UTF-8, UTF-16, or the one that it declares.
 * @throws RangeError where nobody knows the encoding that it declares; TypeError where bytes are no characters
 */
export function xmlText(part: Uint8Array): string {
  const encoding = encodingOf(part);
  return (encoding === "utf-8" ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(part);
}

/** Bytes in which a declaration stands. */
const HEAD = 200;

/** Each byte a letter, as far as a declaration is read. */
const letters = new TextDecoder("latin1");
/** Nearly all parts are of this encoding; a decoder costs more than the text of a small part. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The encoding of a part by its byte order mark, its first letters or its declaration. */
function encodingOf(part: Uint8Array): string {
  const [first, second] = part;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const start = letters.decode(part.subarray(0, HEAD));
  const declared = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(start)?.[1]?.toLowerCase();
  return declared === undefined || declared === "us-ascii" ? "utf-8" : declared;
}
