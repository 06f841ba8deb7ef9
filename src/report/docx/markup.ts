/** A start or end tag, or a stretch of text, of an XML text. Names are without prefix: whoever hides something chooses the prefix. */
export type Markup =
  | { readonly kind: "start" | "end"; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: "text"; readonly text: string };

const MARKUP =
  /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<(\/?)(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=]+)((?:"[^"]*"|'[^']*'|[^<>"'/]|\/(?!>))*)(\/?)>|([^<]+)/gu;

/** Reads well-formed XML; what a program would read in it is read, however it is written. */
export function* readMarkup(xml: string): Generator<Markup> {
  for (const [, data, closing, name, attributes = "", slash, text] of xml.matchAll(MARKUP)) {
    if (data !== undefined) yield { kind: "text", text: data };
    else if (text !== undefined) yield { kind: "text", text: decoded(text) };
    else if (name !== undefined) yield { kind: closing === "/" ? "end" : "start", name, attributes, isEmpty: slash === "/" };
  }
}

/** The name of the outermost element. */
export function rootOf(xml: string): string {
  for (const markup of readMarkup(xml)) if (markup.kind === "start") return markup.name;
  return "";
}

/** An attribute's value, whatever its prefix; undefined where it is absent. */
export function attribute(attributes: string, wanted: string): string | undefined {
  for (const [, name, double, single] of attributes.matchAll(/(?:[^\s=:]+:)?([^\s=:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    if (name === wanted) return decoded(double ?? single ?? "");
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? written;
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
