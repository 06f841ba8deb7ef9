import { strToU8, unzipSync, type UnzipFileInfo, type Unzipped } from "fflate";
import { XlsxError } from "./xlsxError";

/** Far above what offices send each other, far below what a browser tab bears. Sizes in bytes. */
const limits = { entries: 2_000, part: 64 * 2 ** 20, whole: 128 * 2 ** 20, ratio: 250, small: 2 ** 20 };

/**
 * The parts of an .xlsx package by their names, as UTF-8. What they declare as their sizes is checked before anything is
 * inflated, and nothing is inflated beyond it.
 * @throws XlsxError where the bytes are no such package, or one that is too large
 */
export function openArchive(bytes: Uint8Array): Unzipped {
  refuseOtherFormats(bytes);
  const entries: UnzipFileInfo[] = [];
  const list = (entry: UnzipFileInfo): boolean => {
    entries.push(entry);
    return false;
  };
  unzip(bytes, list);
  refuseBombs(entries);
  const parts = unzip(bytes, ({ name }) => !name.endsWith("/"));
  for (const [name, part] of Object.entries(parts)) if (isMarkup(name)) parts[name] = plainMarkup(name, part);
  return parts;
}

function unzip(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Unzipped {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new XlsxError("damaged", "", { cause });
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** By their first bytes: a zip, or an OLE2 container, which is an old .xls or a package under a password. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
    throw new XlsxError(names.includes("EncryptedPackage") ? "encrypted" : "oldFormat");
  }
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new XlsxError("notXlsx");
}

function refuseBombs(entries: readonly UnzipFileInfo[]): void {
  if (entries.length > limits.entries) throw new XlsxError("tooLarge", `${entries.length} 个部件`);
  for (const { name, size, originalSize } of entries) {
    const bomb = originalSize > limits.small && originalSize > size * limits.ratio;
    if (bomb || originalSize > limits.part) throw new XlsxError("tooLarge", name);
  }
  const whole = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (whole > limits.whole) throw new XlsxError("tooLarge", `${Math.round(whole / 2 ** 20)} MB`);
  if (!entries.some(({ name }) => name === "[Content_Types].xml")) throw new XlsxError("notXlsx");
}

const isMarkup = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** The part in UTF-8 (UTF-16 is allowed too). A DTD is the door of entity bombs and never stands in a workbook. */
function plainMarkup(name: string, part: Unzipped[string]): Unzipped[string] {
  const wide = startsWith(part, [0xff, 0xfe]) ? "utf-16le" : startsWith(part, [0xfe, 0xff]) ? "utf-16be" : null;
  const text = wide === null ? null : new TextDecoder(wide).decode(part);
  const head = text?.slice(0, 1_000) ?? new TextDecoder().decode(part.subarray(0, 1_000));
  if (/<!(DOCTYPE|ENTITY)/i.test(head)) throw new XlsxError("refused", name);
  return text === null ? part : strToU8(text);
}
