/** Bytes of a name in an entry of the directory, of the entry, and of the header. */
const NAME = 64;
const ENTRY = 128;
const HEADER = 512;
/** Numbers of sectors above it are marks. */
const LAST_SECTOR = 0xfffffffa;
/** Entries that are looked at: an old Office file has some dozens. */
const MOST = 10_000;

/**
 * The names of what stands directly in a compound file (OLE2), which old Office files are: not in the objects within it, which are such files themselves. Undefined where
 * the file is damaged.
 * Source: Microsoft, [MS-CFB], 2.2, 2.3, 2.6.
 */
export function outermostNames(bytes: Uint8Array): string[] | undefined {
  try {
    return namesBelow(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The entries of one folder are a tree: each has one to its left, one to its right, and one that its own content begins with. */
function namesBelow(view: DataView): string[] {
  const entries = directory(view);
  const root = entries[0];
  const names: string[] = [];
  const open = root === undefined ? [] : [view.getUint32(root + 76, true)];
  const seen = new Set<number>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id];
    if (entry === undefined || seen.has(id)) continue;
    seen.add(id);
    names.push(nameAt(view, entry));
    open.push(view.getUint32(entry + 68, true), view.getUint32(entry + 72, true));
  }
  return names;
}

/** Where the entries of the directory begin, which goes on from sector to sector as the allocation table says. */
function directory(view: DataView): number[] {
  const size = 2 ** view.getUint16(30, true);
  const startOf = (sector: number): number => HEADER + sector * size;
  const entries: number[] = [];
  let sector = view.getUint32(48, true);
  while (sector < LAST_SECTOR && entries.length < MOST) {
    for (let at = 0; at < size; at += ENTRY) entries.push(startOf(sector) + at);
    const table = view.getUint32(76 + 4 * Math.floor((4 * sector) / size), true);
    sector = view.getUint32(startOf(table) + ((4 * sector) % size), true);
  }
  return entries;
}

function nameAt(view: DataView, entry: number): string {
  const length = Math.min(view.getUint16(entry + NAME, true), NAME) / 2 - 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => String.fromCharCode(view.getUint16(entry + 2 * index, true))).join("");
}
