/** A compound file with these names in it, and others in the last of them. */
export function compound(names: readonly string[], within: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4 * 512);
  const view = new DataView(bytes.buffer);
  const [none, end] = [0xffffffff, 0xfffffffe];
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  // The directory goes from sector 1 to sector 2; the allocation table is sector 0.
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  [0xfffffffd, 2, end].forEach((sector, index) => {
    view.setUint32(512 + 4 * index, sector, true);
  });
  const entry = (id: number, name: string, right: number, child: number): void => {
    const at = 1_024 + 128 * id;
    bytes.set(Buffer.from(name, "utf16le"), at);
    view.setUint16(at + 64, 2 * name.length + 2, true);
    view.setUint32(at + 68, none, true);
    view.setUint32(at + 72, right, true);
    view.setUint32(at + 76, child, true);
  };
  const all = [...names, ...within];
  entry(0, "Root Entry", none, 1);
  all.forEach((name, index) => {
    const isLast = index === names.length - 1 || index === all.length - 1;
    entry(index + 1, name, isLast ? none : index + 2, index === names.length - 1 ? names.length + 1 : none);
  });
  return bytes;
}
