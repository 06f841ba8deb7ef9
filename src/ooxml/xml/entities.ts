const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d+)|#x([\da-fA-F]+)|(lt|gt|amp|quot|apos));/gu;
const REFERENCE_HERE = new RegExp(REFERENCE, "yu");

/** A text with its references resolved: XML knows five names, and characters by number. What is none stays as it is written. */
export function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? written;
    const code = numbered(decimal, hexadecimal);
    return isCharacter(code) ? String.fromCodePoint(code) : written;
  });
}

/** Whether the "&" that stands there begins a reference to a character that a text may have. */
export function isReference(xml: string, at: number): boolean {
  REFERENCE_HERE.lastIndex = at;
  const found = REFERENCE_HERE.exec(xml);
  return found !== null && (found[3] !== undefined || isCharacter(numbered(found[1], found[2])));
}

const numbered = (decimal: string | undefined, hexadecimal: string | undefined): number =>
  decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);

/** Source: W3C, Extensible Markup Language 1.0, [2] Char. */
const isCharacter = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** Characters that stand in no text of XML, not even by number. */
export const NO_CHARACTER = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
