/** The beginning of a compound file, as Office wrote its files before 2007, with the name of one stream in it. */
export function ole2(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("Root Entry", "utf16le"), 1_024);
  bytes.set(Buffer.from(stream, "utf16le"), 1_024 + 128);
  return bytes;
}
