import { lookAlike, lookAlikesIn } from "../../language";
import type { Finding } from "../finding";
import { distinctIds } from "../distinctIds";
import type { Passage, TagSpan } from "../passage";
import { namedPassage } from "./namedPassage";
import { aboutSection, aboutWords } from "./textFinding";

/**
 * D11: letters that are not what they look like, 「⾃」 for 自: they come from documents that were copied, nobody finds them by a search, and other
 * fonts do not have them. One finding a row, at the first of them; of what a tag printed, one where that stands.
 *
 * @param passages the rows of 正文 as printed, before they are read as a person does
 * @param named what 基本信息 says, by its names
 */
export const checkLookAlikes = (passages: readonly Passage[], named: readonly { readonly name: string; readonly value: string }[]): Finding[] =>
  distinctIds([...named.flatMap(({ name, value }) => inText(namedPassage(value), name)), ...passages.flatMap(inRow)]);

function inRow(passage: Passage): Finding[] {
  const { heading, text, section, row, spans, headingSpans } = passage;
  const own = withoutTags(text, spans);
  const found = lookAlikesIn(withoutTags(heading, headingSpans) + own);
  const [first] = found;
  if (first === undefined) return [];
  const start = own.indexOf(first);
  return [
    start < 0 ? aboutSection("D11", section, row, first, faultOf(found)) : aboutWords("D11", passage, { start, end: start + first.length }, faultOf(found)),
  ];
}

/** A text with blanks in the place of what tags printed. */
const withoutTags = (text: string, spans: readonly TagSpan[] = []): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end), text);

function inText(passage: Passage, name: string): Finding[] {
  const found = lookAlikesIn(passage.text);
  const [first] = found;
  if (first === undefined) return [];
  const start = passage.text.indexOf(first);
  return [aboutWords("D11", passage, { start, end: start + first.length }, { ...faultOf(found), name })];
}

const faultOf = (found: readonly string[]) =>
  ({ what: "lookAlikes", letters: [...new Set(found)].map((letter) => ({ letter, reads: lookAlike(letter) ?? "" })), count: found.length }) as const;
