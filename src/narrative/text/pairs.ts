import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { ELLIPSIS } from "./excerpt";
import { aboutWords } from "./textFinding";

/** Each closing mark with what opens it; a bracket of half width pairs with one of full width, but is told. */
const openers: Readonly<Record<string, string>> = { "》": "《", "〉": "〈", "）": "（", ")": "（", "”": "“", "】": "【", "〕": "〔" };
const opening = new Set(Object.values(openers));
const ANY_MARK = new RegExp(`[(${[...opening, ...Object.keys(openers)].join("")}]`, "gu");
const openingOf = (mark: string): string => (mark === "(" ? "（" : mark);

/** A number before its bracket, as 1） or 一) at the beginning of an item. */
const ITEM_NUMBER = /(?:^|[\s。；：，、:;,])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z①-⑳])$/u;

/**
 * D7: brackets, book title marks and quotation marks without their other half, a bracket of full width that one of half width closes, and 《 within 《 (GB/T 15834—2011, 4.15.3.3: the
 * inner mark is 〈). The text of a row is looked at as a whole; in an excerpt the other half may have been left out.
 */
export function checkPairs(passage: Passage): Finding[] {
  const { text } = passage;
  const open: { mark: string; index: number }[] = [];
  const mixed: { start: number; end: number }[] = [];
  const unpaired: number[] = [];
  const nested: number[] = [];
  for (const { index, 0: written } of text.matchAll(ANY_MARK)) {
    const mark = openingOf(written);
    const opener = openers[written];
    if (opening.has(mark)) {
      if (mark === "《" && open.at(-1)?.mark === "《") nested.push(index);
      open.push({ mark, index });
    } else if (opener !== undefined) {
      const at = open.findLastIndex((one) => one.mark === opener);
      if (at >= 0) {
        const [begin, ...inside] = open.splice(at);
        unpaired.push(...inside.map((one) => one.index));
        if (begin && (text[begin.index] === "(") !== (written === ")") && opener === "（") mixed.push({ start: begin.index, end: index + 1 });
      } else if (opener !== "（" || !ITEM_NUMBER.test(text.slice(Math.max(0, index - 4), index))) unpaired.push(index);
    }
  }
  unpaired.push(...open.map((one) => one.index));
  const judged = ELLIPSIS.test(text) ? [] : unpaired.sort((one, other) => one - other);
  return [
    ...judged.map((index) => aboutWords("D7", passage, { start: index, end: index + 1 }, { what: "unpaired" })),
    ...mixed.map((words) => aboutWords("D7", passage, words, { what: "mixedBrackets" })),
    ...nested.map((index) => aboutWords("D7", passage, titleFrom(text, index), { what: "nested" })),
  ];
}

/** How far the other half of a title's mark is looked for. */
const LONGEST_TITLE = 200;

/** The inner title from its 《 to its 》. */
function titleFrom(text: string, start: number): { start: number; end: number } {
  const close = text.slice(start, start + LONGEST_TITLE).indexOf("》");
  return { start, end: start + (close < 0 ? 1 : close + 1) };
}
