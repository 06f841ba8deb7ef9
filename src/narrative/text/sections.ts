import type { Finding } from "../finding";
import { editionOf, INTRODUCTION, type Section } from "../../statute";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { isExcerpt } from "./excerpt";
import { aboutSection, aboutWords } from "./textFinding";

/** A paragraph that begins with a section's number, as 二、; 二、三 is no number, 三、四季度 neither. */
const NUMBERED = /^[ \t\u3000]*([一二三四五六七八九十])、(?![一二三四五六七八九十])[ \t\u3000]*([^\n。；]{1,40})/gmu;

/**
 * D3: a section that is not written, or whose heading, where the text has it, has another name or number; parts of a section that
 * are numbered 一、二、 as the sections are. In an excerpt nothing is missed.
 */
export function checkSections(passages: readonly Passage[], context: TextContext): Finding[] {
  const written = passages.filter(({ text }) => text.trim() !== "");
  const found = [...missing(passages, written, context), ...written.flatMap((passage) => ownHeading(passage, written, context))];
  const second = written.flatMap((passage) => ownNumbers(passage, context))[0];
  return [...found, ...(second ? [second] : [])];
}

/** The section of a number in the form of the report's year. */
const sectionNumbered = ({ year }: TextContext, number: string): Section | undefined => editionOf(year).sections.find((section) => section.number === number);

function missing(passages: readonly Passage[], written: readonly Passage[], context: TextContext): Finding[] {
  const first = written.find(({ section }) => section !== INTRODUCTION);
  if (first === undefined || isExcerpt(passages)) return [];
  return editionOf(context.year)
    .sections.filter(({ number, content }) => content === "narrative" && !written.some(({ section }) => section === number))
    .map(({ number, heading }) => {
      const row = passages.find(({ section }) => section === number)?.row ?? first.row;
      return aboutSection("D3", number, row, heading, { what: "section", why: "missing", heading });
    });
}

/** The heading of the section itself where its first row's text begins with it. */
function ownHeading(passage: Passage, written: readonly Passage[], context: TextContext): Finding[] {
  const { section, text } = passage;
  const of = sectionNumbered(context, section);
  if (of === undefined || written.find((one) => one.section === section) !== passage) return [];
  const [line] = text.trimStart().matchAll(NUMBERED);
  if (line?.index !== 0) return [];
  const [said, number = "", name = ""] = line;
  const start = text.length - text.trimStart().length;
  const { heading, known } = of;
  const isOwn = known.test(name);
  if (isOwn && number !== section) {
    const words = { start, end: start + said.indexOf("、") + 1 };
    return [aboutWords("D3", passage, words, { what: "section", why: "renumbered", heading })];
  }
  const alone = text.trimStart().slice(said.length).startsWith("\n");
  if (isOwn || number !== section || !alone) return [];
  return [aboutWords("D3", passage, { start, end: start + said.length }, { what: "section", why: "renamed", heading })];
}

/** Parts numbered as the sections are; the section's own heading, whatever its number, is not one. */
function ownNumbers(passage: Passage, context: TextContext): Finding[] {
  const { section, text } = passage;
  const known = sectionNumbered(context, section)?.known;
  const parts = [...text.matchAll(NUMBERED)].filter(
    ({ index, 1: number = "", 2: name = "" }) => !(text.slice(0, index).trim() === "" && (number === section || known?.test(name))),
  );
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const start = first.index + first[0].length - first[0].trimStart().length;
  const end = first.index + first[0].trimEnd().length;
  return [aboutWords("D3", passage, { start, end }, { what: "section", why: "twoNumberings", heading: first[0].trim() })];
}
