import { ZipParts } from "./zip/zipParts";

/** What our documents and workbooks say of their last change, as a file that is made of the same is the same byte for byte. */
export const NEVER_CHANGED = "1980-01-01T00:00:00Z";

const CORE = "docProps/core.xml";
const MOST_PARTS = 1_000;
const MODIFIED = /<dcterms:modified\b[^>]*>\s*1980-01-01T00:00:00(?:\.0+)?Z\s*</u;
/** Where the first part's time stands, and the earliest that there is. */
const TIME = { place: 10, earliest: 0x21_0000 };

/**
 * Whether a package is as we made it. Programs that save one say when that was: Word in the document and not of its parts, LibreOffice, where nothing was edited, of the parts and not in the document. One that cannot be
 * read is not ours.
 */
export function isNeverChanged(bytes: Uint8Array): boolean {
  try {
    const time = new DataView(bytes.buffer, bytes.byteOffset).getUint32(TIME.place, true);
    return time === TIME.earliest && MODIFIED.test(new ZipParts(bytes, MOST_PARTS).text(CORE));
  } catch {
    return false;
  }
}
