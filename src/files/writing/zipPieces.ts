import { Zip, zipSync } from "fflate";
import { PackedPart } from "./packedPart";

/** What stands as the time of every part, the first that a zip can say: what is made of the same is the same, byte for byte, whenever and wherever. A zip has local time. */
const PART_TIME = new Date(1980, 0, 1);

/** A package of whole parts. */
export const zipWhole = (parts: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(parts), { mtime: PART_TIME });

/** A package of parts that come in pieces: none of them is ever whole in memory. */
export function zipPieces(parts: Iterable<readonly [name: string, pieces: Iterable<Uint8Array>]>): Uint8Array {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error) throw error;
    written.push(data);
  });
  for (const [name, pieces] of parts) {
    const part = new PackedPart(name);
    part.mtime = PART_TIME;
    zip.add(part);
    for (const piece of pieces) part.push(piece);
    part.push(new Uint8Array(), true);
  }
  zip.end();
  return joined(written);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
