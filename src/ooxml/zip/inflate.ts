import { inflateRawSync } from "node:zlib";

/**
 * Inflates what a zip holds deflated, by Node's own zlib. Builds for the browser take inflate.browser.ts in its place.
 * @param size bytes that come of it; no more memory is taken
 * @throws where the bytes are damaged, or more comes of them
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
