import type { Finding } from "../finding";
import { editionOf, sectionOf, type PartWords, type SectionPart } from "../../statute";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import type { TextContext } from "./context";
import { isExcerpt } from "./excerpt";
import { chineseOrdinal } from "./marks";
import { aboutSection } from "./textFinding";

/** A sub-heading or the opening of a paragraph: its number, if it has one, and its words up to the first mark. */
interface Opening {
  readonly number: number | undefined;
  readonly words: string;
}

const SUBHEADING = /[（(]([一二三四五六七八九十]{1,2})[）)]\s*([^。：:；;，,\n…]{2,30})/gu;
const PARAGRAPH = /^[ \t\u3000]*(?:[一二三四五六七八九十]{1,2}[、是][，,]?|\d{1,2}[.．、])?\s*([^。：:；;，,\n…]{2,30})/gmu;
const LISTED = /(?<=[。；：:\n])\s*[一二三四五六七八九十]{1,2}是[，,]?([^。：:；;，,\n…]{2,30})/gu;

/**
 * D4: which of the parts that 总体情况 must have are missing, as one finding. Where at least three parts have headings or openings, the headings
 * decide, or that the numbers of the part are stated; else a part is missing only where nothing in the section speaks of it. In an excerpt a part is missing only where two
 * sub-headings with following numbers stand on both sides of its place, so that nothing can have been left out between them. Of editions that
 * require the parts.
 */
export function checkOverallParts(passages: readonly Passage[], context: TextContext): Finding[] {
  const edition = editionOf(context.year);
  const overall = sectionOf(edition, "overall");
  const own = passages.filter(({ section, text }) => section === overall?.number && text.trim() !== "");
  const first = own[0];
  if (first === undefined || overall?.parts === undefined || !edition.requires.overallParts) return [];
  const parts = overall.parts.map(({ name, words }) => ({ name, words: words ?? wordsOfName(name) }));
  const openings = own.flatMap(openingsOf);
  const places = parts.map(({ words }) => openings.findIndex((opening) => words.heading.test(opening.words)));
  const headed = places.filter((place) => place >= 0).length >= 3;
  const excerpt = isExcerpt(own);
  const text = own.map((passage) => `${passage.heading}\n${passage.text}`).join("\n");
  const isStated = ({ stated, beside }: PartWords): boolean =>
    stated !== undefined &&
    (stated.test(text) || (beside !== undefined && passages.some((passage) => isAbout(passage, context.year, beside) && stated.test(passage.text))));
  const missing = parts
    .filter(({ words }, index) => {
      if ((places[index] ?? -1) >= 0 || isStated(words)) return false;
      if (excerpt) return headed && isBetweenNeighbours(openings, places, index);
      return headed || !words.mention.test(text);
    })
    .map(({ name }) => name);
  if (missing.length === 0) return [];
  const all = parts.map(({ name }) => name);
  return [aboutSection("D4", overall.number, first.row, missing.join("、"), { what: "missingPart", parts: missing, all, heading: overall.heading })];
}

/** A part of which nothing is known but its name is spoken of by it. */
function wordsOfName(name: SectionPart["name"]): PartWords {
  const words = new RegExp(name.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"), "u");
  return { heading: words, mention: words };
}

function openingsOf({ heading, text }: Passage): Opening[] {
  const numbered = [...text.matchAll(SUBHEADING)].map(({ 1: number = "", 2: words = "" }) => ({ number: chineseOrdinal(number), words }));
  const openings = [...text.matchAll(PARAGRAPH), ...text.matchAll(LISTED)].map(({ 1: words = "" }) => ({ number: undefined, words }));
  const written = /^\s*[（(]([一二三四五六七八九十]{1,2})[）)]/u.exec(heading)?.[1];
  const own = heading.trim() === "" ? [] : [{ number: written === undefined ? undefined : chineseOrdinal(written), words: heading }];
  return [...own, ...numbered, ...openings];
}

/** Whether the part before and the part after stand under numbers that follow each other. */
function isBetweenNeighbours(openings: readonly Opening[], places: readonly number[], index: number): boolean {
  const before = openings[places[index - 1] ?? -1]?.number;
  const after = openings[places[index + 1] ?? -1]?.number;
  return before !== undefined && after === before + 1;
}
