import { canonicalPrefixes, type Renaming } from "./canonicalPrefixes";
import { escapeXml } from "./xmlText";

/** A comment, an instruction, a CDATA section, a tag or a stretch of text of well-formed XML. */
const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(\/?)([^\s<>/!?="']+)((?:"[^"]*"|'[^']*'|[^<>"'/]|\/(?!>))*)(\/?)>|[^<]+/gu;

/** Attributes that are written so already. */
const CANONICAL = /^(?: [^\s=]+="[^"&>]*")*$/u;

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/**
 * Well-formed XML in the one writing that Word itself uses: double quotes, one space before an attribute, no comments, CDATA sections,
 * instructions or character references for plain characters, and the usual prefixes of Word's vocabularies. docxtemplater, and our own
 * searches, read that writing; a tag in any other would not be seen, and would be printed as it stands.
 */
export function canonicalXml(xml: string): string {
  const renaming = canonicalPrefixes(xml);
  let isRoot = true;
  return xml
    .replace(/^\uFEFF/u, "")
    .replace(TOKEN, (token: string, data?: string, closing?: string, name?: string, attributes: string = "", empty: string = "") => {
      if (data !== undefined) return escapeXml(data);
      if (name === undefined) return token.startsWith("<") ? (token.startsWith("<?xml ") ? token : "") : plainCharacters(token);
      if (renaming === undefined) return CANONICAL.test(attributes) ? token : `<${closing}${name}${canonicalAttributes(attributes)}${empty}>`;
      const declared = isRoot && closing === "" ? renaming.declarations : "";
      if (closing === "") isRoot = false;
      return `<${closing}${renaming.element(name)}${canonicalAttributes(attributes, renaming)}${declared}${empty}>`;
    });
}

function canonicalAttributes(attributes: string, renaming?: Renaming): string {
  return Array.from(attributes.matchAll(ATTRIBUTE), ([, name = "", double, single = ""]) => {
    const value = double ?? single.replace(/"/gu, "&quot;");
    return ` ${renaming?.attribute(name) ?? name}="${plainCharacters(value).replace(/>/gu, "&gt;")}"`;
  }).join("");
}

/** Markup, quotes and control characters keep their references: as plain characters they would mean something else. */
function plainCharacters(text: string): string {
  return text.replace(/&#(?:(\d+)|x([\da-f]+));/giu, (reference, decimal?: string, hexadecimal?: string) => {
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    const isPlain = code > 0x20 && code !== 0x7f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    const character = isPlain ? String.fromCodePoint(code) : "";
    return character === "" || /[<>&"']/u.test(character) ? reference : character;
  });
}
