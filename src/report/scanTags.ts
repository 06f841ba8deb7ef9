import { parseTag, type TagRole } from "./docx/tag";

/** What a brace is found in: a tag as written, or alone. */
export interface WrittenTag {
  /** Where it begins, in UTF-16 code units. */
  readonly at: number;
  /** As written, braces included. */
  readonly written: string;
  /** What stands between the braces, without an operator; absent where a brace stands alone. */
  readonly name?: string;
  readonly role: TagRole;
  readonly halfWidth: boolean;
}

/** A pair of braces of either width with no brace between, or a brace that is left alone. */
const BRACES = /([{｛])([^{}｛｝\n\r]*)([}｝])|[{}｛｝]/gu;

/** Whether there is any tag or lone brace in a text. */
export const hasTags = (text: string): boolean => /[{}｛｝]/u.test(text);

/** The tags and lone braces of a text, in order. */
export function scanTags(text: string): WrittenTag[] {
  return Array.from(text.matchAll(BRACES), ({ index: at, 0: written, 1: open, 2: inside, 3: close }): WrittenTag => {
    if (inside === undefined) return { at, written, role: "value", halfWidth: false };
    const { role } = parseTag(inside);
    const name = role === "value" ? inside : inside.replace(/^.*?[#＃^＾/／]/u, "");
    return { at, written, name, role, halfWidth: open === "{" && close === "}" };
  });
}
