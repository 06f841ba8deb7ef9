import type { Block } from "../../documents";
import type { Section } from "../../statute";
import { sectionStart } from "./headings";

/** 「目录」 */
const HEADING = /^目\s*[录次]$/u;
/** What stands between a heading and its page in a table of contents, and the page: 「……3」 */
const PAGE = /[\s.．…·•。—－-]+\d{1,3}$/u;
/** A numbered heading from which dots or lines lead to its page. */
const LED_TO_PAGE = /^\s*[（(]?第?[一二三四五六七八九十]+(?:部分)?[、）)．.\s].*(?:[.．…·•。]{2,}|[—－-]{3,})\s*\d{1,3}$/u;

/** Longer lines are none of a table of contents. */
const LONGEST = 60;

/** The blocks of a document without a table of contents that somebody typed: lines that come again, but for the page that they end with, and headings with dots before their page. */
export function withoutContentsLines(blocks: readonly Block[], sections: readonly Section[]): readonly Block[] {
  /** A heading may be worded otherwise where it comes again. */
  const keyOf = (text: string): string => (text.length > LONGEST ? text : (sectionStart(text, sections)?.section.number ?? plainKey(text)));
  const keys = blocks.map((block) => (block.kind === "paragraph" ? keyOf(block.text) : undefined));
  const lastOf = new Map(keys.map((key, at) => [key, at] as const));
  let isBelow = false;
  return blocks.filter((block, at) => {
    if (block.kind === "grid") return true;
    if (HEADING.test(block.text)) return !(isBelow = true);
    const pageless = block.text.length <= LONGEST ? block.text.replace(PAGE, "") : block.text;
    const comesAgain = [block.text, pageless].some((text) => text !== "" && (lastOf.get(keyOf(text)) ?? at) > at);
    const isLine = (comesAgain && (isBelow || pageless !== block.text)) || (block.text.length <= LONGEST && LED_TO_PAGE.test(block.text));
    isBelow &&= isLine;
    return !isLine;
  });
}

const plainKey = (text: string): string => text.replace(/\s+/gu, "").replace(/[:：]$/u, "");
