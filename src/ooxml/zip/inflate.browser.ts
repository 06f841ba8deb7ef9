import { inflateSync } from "fflate";

/** As inflate.ts, where there is no Node: what would come beyond the size is cut off. */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size) });
}
