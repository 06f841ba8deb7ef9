import Papa from "papaparse";

/** Bytes that are looked at to tell a text from a file of another kind. */
const LOOKED_AT = 4_096;

/** Whether a file is a text, by its content: other files have a zero byte soon, but in UTF-16. */
export const isText = (bytes: Uint8Array): boolean => isUtf16(bytes) || !bytes.subarray(0, LOOKED_AT).includes(0);

const isUtf16 = ([first, second]: Uint8Array): boolean => (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** The rows of a text file of columns (.csv, or with tabs): in UTF-8, in UTF-16 with its mark, or else as a Chinese Windows writes it. */
export const readTable = (bytes: Uint8Array): string[][] => Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data;

function textOf(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
