import { XlsxError } from "./xlsxError";

/** Elements of a part that is read into a tree: its memory goes by them, not by the bytes. */
const limit = 600_000;
const LESS_THAN = 0x3c;

/** @throws XlsxError where a part holds more tags than a tree of it should have */
export function refuseCrowd(name: string, part: Uint8Array): void {
  if (part.length <= limit) return;
  let tags = 0;
  for (const byte of part) if (byte === LESS_THAN) tags++;
  if (tags > limit) throw new XlsxError("tooManyElements", [name, limit]);
}
