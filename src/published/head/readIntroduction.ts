import type { Block, Paragraph } from "../../documents";
import { isAboutPage } from "../narrative/pageWords";

/** What of the paragraphs above the first section is the introduction. */
export interface Introduction {
  readonly paragraphs: readonly Paragraph[];
  /** What stands among them and is none. */
  readonly left: readonly Paragraph[];
}

/** What introductions of reports say. */
const SUBJECT = /条例|年度报告|本报告|统计期限|政府信息公开|政务公开/u;
const SENTENCE_END = /[。；：:！）)]$/u;

/** The introduction: the sentences between the title and the first section; where no title stands there, those right above the section that speak of the report. */
export function readIntroduction(before: readonly Block[], title: readonly Paragraph[]): Introduction {
  const last = title.at(-1);
  const behind = last ? before.slice(before.indexOf(last) + 1) : before;
  const paragraphs = behind.flatMap((block) => (block.kind === "paragraph" && !isAboutPage(block.text) && !isContents(block.text) ? [block] : []));
  const isSaid = ({ text }: Paragraph): boolean => SENTENCE_END.test(text) && text.length >= SHORTEST;
  if (last) return { paragraphs: paragraphs.filter(isSaid), left: paragraphs.filter((paragraph) => !isSaid(paragraph)) };
  const own: Paragraph[] = [];
  for (const paragraph of [...paragraphs].reverse()) {
    if (!isSaid(paragraph) || !SUBJECT.test(paragraph.text)) break;
    own.unshift(paragraph);
  }
  return { paragraphs: own, left: [] };
}

const SHORTEST = 12;

/** A line of a table of contents: 「目录」, 「一、总体情况……1」 */
const isContents = (text: string): boolean =>
  /^目\s*[录次]$/u.test(text) || (text.length < SHORTEST * 3 && /^[一二三四五六]、/u.test(text) && !SENTENCE_END.test(text));
