/** What a page declares, in `<meta charset>` or in the type that it names; in the first bytes, as browsers look for it. */
const DECLARED = /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/iu;
const HEAD = 4096;

/**
 * The text of a page. Bytes that are UTF-8 throughout are UTF-8, whatever the page declares: pages that were saved anew keep the old declaration. Else the
 * page's own word counts, and where it has none, or says what the bytes are not, it is GB 18030, of which GBK and GB 2312 are parts.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const utf8 = decoded("utf-8", bytes, { fatal: true });
  if (utf8 !== undefined) return utf8;
  const declared = DECLARED.exec(new TextDecoder("windows-1252").decode(bytes.subarray(0, HEAD)))?.[1];
  return best(bytes, [...(declared === undefined ? [] : [declared]), "gb18030", "utf-8"]);
}

/** UTF-16 is known by its mark, or by the zeros beside the letters of its markup. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return "utf-16be";
  return undefined;
}

/** The encoding in which the fewest letters cannot be read; of equal ones the first. A name that nobody knows is none. */
function best(bytes: Uint8Array, encodings: readonly string[]): string {
  const texts = encodings.flatMap((encoding) => decoded(encoding, bytes) ?? []);
  const faults = texts.map((text) => text.split("\uFFFD").length);
  return texts[faults.indexOf(Math.min(...faults))] ?? "";
}

/** @param options with `fatal`, bytes that are no letters of the encoding make it none */
function decoded(encoding: string, bytes: Uint8Array, options?: TextDecoderOptions): string | undefined {
  try {
    return new TextDecoder(encoding, options).decode(bytes);
  } catch {
    return undefined;
  }
}
