/** How the files begin that security software of Chinese offices has encrypted; the rest is not to be told from chance. */
const starts: readonly (readonly number[])[] = [
  // ESafeNet (亿赛通), whose name stands behind it.
  [0x62, 0x14, 0x23, 0x65],
];
const names = ["E-SafeNet", "%TSD-Header-###%"];

/** Bytes in which a name must stand. */
const HEAD = 64;

/** Whether security software has encrypted a file (透明加密) and put a header of its own before it. */
export function isGuarded(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return starts.some((start) => start.every((byte, index) => bytes[index] === byte)) || names.some((name) => head.includes(name));
}
