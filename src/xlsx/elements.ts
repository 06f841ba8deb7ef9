/** An element found in a part: what stands in its tag behind the name, and what stands between its tags. */
export interface FoundElement {
  readonly attributes: string;
  readonly inner: string;
}

/**
 * The elements of this name in their order, cut out of the text of a part without parsing what lies between: a sheet of a million rows
 * costs no more than the search for their tags. For elements that do not stand within one another, such as rows, cells and texts.
 * @param name with its prefix, where the part uses one
 * @throws SyntaxError where a tag does not close
 */
export function* elementsOf(xml: string, name: string): Generator<FoundElement, void, undefined> {
  const [open, close] = [`<${name}`, `</${name}`];
  let at = xml.indexOf(open);
  while (at >= 0) {
    const start = at + open.length;
    if (!isDelimiter(xml.charCodeAt(start))) {
      at = xml.indexOf(open, start);
      continue;
    }
    const end = tagEnd(xml, start);
    const isEmpty = xml[end - 1] === "/";
    const closing = isEmpty ? end : xml.indexOf(close, end);
    if (closing < 0) throw new SyntaxError(`<${name}> does not close`);
    yield { attributes: xml.slice(start, isEmpty ? end - 1 : end), inner: isEmpty ? "" : xml.slice(end + 1, closing) };
    at = xml.indexOf(open, closing);
  }
}

/** The first element of this name. */
export function elementOf(xml: string, name: string): FoundElement | undefined {
  return elementsOf(xml, name).next().value ?? undefined;
}

/** Reads an attribute of this name as the file spells it: entities are not resolved. */
export function attributeReader(name: string): (attributes: string) => string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (attributes) => {
    const found = pattern.exec(attributes);
    return found?.[1] ?? found?.[2];
  };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * An attribute's text with its entities resolved: XML knows five names, and characters by number.
 * @throws RangeError where there is no character of that number
 */
export function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The prefix that a part's root element has, with its colon: "x:" of <x:worksheet>, or "". */
export function prefixOf(xml: string): string {
  return /<([A-Za-z_][\w.-]*:)?[A-Za-z_]/.exec(xml)?.[1] ?? "";
}

/** Behind a tag's name stands a blank, a slash or the end of the tag. */
const isDelimiter = (code: number): boolean => code === 0x3e || code === 0x2f || code <= 0x20;

/** Where a tag ends: a ">" within quotes does not end it. */
function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  throw new SyntaxError("A tag does not close");
}
