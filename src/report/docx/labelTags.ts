import { tagKey } from "../tagKey";
import { attribute } from "./markup";
import { plainText } from "./xmlText";

/**
 * Where words stand that are no text of paragraphs: where a value can be put, in a field's code, in the address of a link; or that they
 * have full-width braces.
 */
export type LabelKind = "words" | "fieldCode" | "address" | "fullWidth";

/** A tag outside the text, as written in a stretch of canonical XML. */
export interface LabelTag {
  readonly kind: LabelKind;
  /** Where its opening brace stands. */
  readonly at: number;
  /** With its braces. */
  readonly length: number;
  /** What stands between the braces, as in the XML. */
  readonly raw: string;
}

const TOKEN = /<[^<>]*>|[^<]+/gu;
const ATTRIBUTE = /\s([^\s=]+)="([^"]*)"/gu;
const BRACES = /([{｛])([^{}｛｝]*)([}｝])/gu;

/** Characters of which programs make texts in braces of their own: JSON, styles, formulas. */
const NOT_IN_NAMES = /["'=:;\\]/u;

const FIELD_CODES: ReadonlySet<string> = new Set(["instrText", "delInstrText"]);

/**
 * Finds the tags in attributes (a watermark's words, a picture's description, the names of properties) and in elements whose text is no
 * paragraph's (a chart's figures, the data of content controls). Programs use braces there too, for their own numbers: a tag is what has
 * a name that is known, or one in Chinese.
 */
export function labelTags(xml: string, entry: string, isName: (written: string) => boolean): LabelTag[] {
  if (!/[{｛]|%7b/iu.test(xml)) return [];
  const isLink = /\.rels$/iu.test(entry);
  const found: LabelTag[] = [];
  let element = "";
  const search = (kind: LabelKind, text: string, at: number): void => {
    for (const { index, 1: open, 2: raw = "", 3: close, 0: { length } } of text.matchAll(BRACES)) {
      const isHalfWidth = open === "{" && close === "}";
      if (isTag(plainText(raw), isName)) found.push({ kind: isHalfWidth ? kind : "fullWidth", at: at + index, length, raw });
    }
  };
  for (const { index, 0: token } of xml.matchAll(TOKEN)) {
    if (!token.startsWith("<")) {
      search(FIELD_CODES.has(element) ? "fieldCode" : "words", token, index);
      continue;
    }
    element = /^<\/?(?:[^\s<>/:]*:)?([^\s<>/:]*)/u.exec(token)?.[1] ?? "";
    if (isLink) {
      search("address", decoded(attribute(token, "Target") ?? ""), index);
      continue;
    }
    for (const { index: at, 0: whole, 1: name = "", 2: value = "" } of token.matchAll(ATTRIBUTE)) {
      search(/(?:^|:)instr$/u.test(name) ? "fieldCode" : "words", value, index + at + whole.length - 1 - value.length);
    }
  }
  return found;
}

function isTag(written: string, isName: (written: string) => boolean): boolean {
  const name = tagKey(written).replace(/^[#^/]/u, "");
  return isName(name) || (/\p{Script=Han}/u.test(name) && !NOT_IN_NAMES.test(written));
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
