import { resolveEntities } from "../../ooxml";
import { tagKey } from "../tagKey";
import { plainText } from "./xmlText";

/**
 * Where words stand that are no text of paragraphs: where a value can be put, in a field's code, in the address of a link; or what is wrong
 * with their braces.
 */
export type LabelKind = "words" | "fieldCode" | "address" | "fullWidth" | "doubled" | "unclosed" | "unopened";

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
const BRACES = /([{｛]+)([^{}｛｝]*)([}｝]*)|[}｝]+/gu;

/** Names are no longer than this. */
const LONGEST = 60;

/** Characters of which programs make texts in braces of their own: JSON, styles, formulas. */
const NOT_IN_NAMES = /["'=:;\\]/u;

/** Braces as they are written in XML, and as addresses have them. */
const ANY_BRACE = /[{}｛｝]|%7[bd]|%ef%bd%9[bd]/iu;

/** Whether there may be a tag in an XML text. */
export const mayHaveTags = (xml: string): boolean => ANY_BRACE.test(xml);

/**
 * Finds the tags in attributes (a watermark's words, a picture's description, the names of properties) and in elements whose text is no
 * paragraph's (a chart's figures, the data of content controls). Programs use braces there too, for their own numbers: a tag is what has
 * a name that is known, or one in Chinese. Codes of fields are `FieldCodeTags`' but for those in an attribute.
 */
export function labelTags(xml: string, entry: string, isName: (written: string) => boolean): LabelTag[] {
  if (!mayHaveTags(xml)) return [];
  const isLink = /\.rels$/iu.test(entry);
  const found: LabelTag[] = [];
  let element = "";
  const search = (kind: LabelKind, text: string, at: number): void => {
    found.push(...tagsIn(text, isName).map((tag) => ({ ...tag, kind: tag.kind === "words" ? kind : tag.kind, at: at + tag.at })));
  };
  for (const { index, 0: token } of xml.matchAll(TOKEN)) {
    if (!token.startsWith("<")) {
      if (!/^(?:del)?[iI]nstrText$/u.test(element)) search("words", token, index);
      continue;
    }
    element = /^<\/?(?:[^\s<>/:]*:)?([^\s<>/:]*)/u.exec(token)?.[1] ?? "";
    if (isLink) {
      const target = Array.from(token.matchAll(ATTRIBUTE)).find(([, name]) => name === "Target")?.[2] ?? "";
      search("address", decodedAddress(resolveEntities(target)), index);
      continue;
    }
    for (const { index: at, 0: whole, 1: name = "", 2: value = "" } of token.matchAll(ATTRIBUTE)) {
      const isCode = /(?:^|:)instr$/u.test(name);
      search(isCode ? "fieldCode" : "words", isCode ? decodedAddress(value) : value, index + at + whole.length - 1 - value.length);
    }
  }
  return found;
}

/** The tags in a text that stands alone. */
export function tagsIn(text: string, isName: (written: string) => boolean): LabelTag[] {
  let end = 0;
  return Array.from(text.matchAll(BRACES)).flatMap(({ index: at, 0: { length }, 1: open, 2: raw = "", 3: close = "" }): LabelTag[] => {
    const before = text.slice(Math.max(end, at - LONGEST), at);
    end = at + length;
    const ofName = (kind: LabelKind, names: readonly string[]): LabelTag[] =>
      names
        .filter((name) => isName(plainText(name)))
        .slice(0, 1)
        .map((name) => ({ kind, at, length, raw: name.trim() }));
    if (open === undefined) return ofName("unopened", endings(before));
    if (close === "") return ofName("unclosed", beginnings(raw.slice(0, LONGEST)));
    if (!isTag(plainText(raw), isName)) return [];
    return [{ kind: open.length > 1 || close.length > 1 ? "doubled" : open === "{" && close === "}" ? "words" : "fullWidth", at, length, raw }];
  });
}

/** What a text begins with, of two characters or more, the longest first. */
const beginnings = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, less) => text.slice(0, text.length - less));

const endings = (text: string): string[] => beginnings(text).map(({ length }) => text.slice(-length));

function isTag(written: string, isName: (written: string) => boolean): boolean {
  const name = tagKey(written).replace(/^[#^/]/u, "");
  return isName(name) || (/\p{Script=Han}/u.test(name) && !NOT_IN_NAMES.test(written));
}

/** An address as it is read: a stretch of it that is no UTF-8 stays as it is. */
export function decodedAddress(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/giu, (stretch) => {
    try {
      return decodeURIComponent(stretch);
    } catch {
      return stretch;
    }
  });
}
