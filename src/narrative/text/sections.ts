import type { Finding } from "../../check";
import { editionOf } from "../../statute";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { isExcerpt } from "./excerpt";
import { aboutSection, aboutWords } from "./textFinding";

/** The words by which the heading of each written section is known, however else it is worded. */
const headings: readonly { readonly section: string; readonly heading: RegExp }[] = [
  { section: "一", heading: /总体(?:工作)?情况/u },
  { section: "二", heading: /主动公开政府信息(?:的)?情况/u },
  { section: "三", heading: /(?:收到和处理|处理)政府信息公开申请/u },
  { section: "四", heading: /行政复议(?:和|、|及).{0,6}行政诉讼/u },
  { section: "五", heading: /(?:问题|不足).{0,8}(?:改进|整改|措施|打算)/u },
  { section: "六", heading: /其他(?:需要|应当|需)?(?:报告|说明)的?(?:事项|情况)/u },
];

/** A paragraph that begins with a section's number, as 二、; 二、三 is no number, 三、四季度 neither. */
const NUMBERED = /^[ \t\u3000]*([一二三四五六七八九十])、(?![一二三四五六七八九十])[ \t\u3000]*([^\n。；]{1,40})/gmu;

/**
 * D3: a section that is not written, or whose heading, where the text has it, has another name or number; parts of a section that
 * are numbered 一、二、 as the sections are. In an excerpt nothing is missed.
 */
export function checkSections(passages: readonly Passage[], context: TextContext): Finding[] {
  const written = passages.filter(({ text }) => text.trim() !== "");
  const found = [...missing(passages, written, context), ...written.flatMap((passage) => ownHeading(passage, written, context))];
  const second = written.flatMap(ownNumbers)[0];
  return [...found, ...(second ? [second] : [])];
}

const sectionOf = ({ year }: TextContext, number: string): string => editionOf(year).sections.find((section) => section.number === number)?.heading ?? "";

function missing(passages: readonly Passage[], written: readonly Passage[], context: TextContext): Finding[] {
  const first = written.find(({ section }) => section !== "引言");
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
  const known = headings.find((one) => one.section === section)?.heading;
  if (known === undefined || written.find((one) => one.section === section) !== passage) return [];
  const [line] = text.trimStart().matchAll(NUMBERED);
  if (line?.index !== 0) return [];
  const [said, number = "", name = ""] = line;
  const start = text.length - text.trimStart().length;
  const heading = sectionOf(context, section);
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
function ownNumbers(passage: Passage): Finding[] {
  const { section, text } = passage;
  const known = headings.find((one) => one.section === section)?.heading;
  const parts = [...text.matchAll(NUMBERED)].filter(
    ({ index, 1: number = "", 2: name = "" }) => !(text.slice(0, index).trim() === "" && (number === section || known?.test(name))),
  );
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const start = first.index + first[0].length - first[0].trimStart().length;
  const end = first.index + first[0].trimEnd().length;
  return [aboutWords("D3", passage, { start, end }, { what: "section", why: "twoNumberings", heading: first[0].trim() })];
}
