import { lookAlike, type Finding } from "../../check";
import { distinctIds } from "../distinctIds";
import type { Passage } from "../passage";
import { aboutSection, aboutWords } from "./textFinding";

/**
 * D11: letters that are not what they look like, 「⾃」 for 自: they come from documents that were copied, nobody finds them by a search, and other
 * fonts do not have them. One finding a row, at the first of them.
 *
 * @param passages the rows of 正文 as printed, before they are read as a person does
 */
export const checkLookAlikes = (passages: readonly Passage[]): Finding[] => distinctIds(passages.flatMap(inRow));

function inRow(passage: Passage): Finding[] {
  const { heading, text, section, row } = passage;
  const found = [...Array.from(heading), ...Array.from(text)].filter((letter) => lookAlike(letter) !== undefined);
  const [first] = found;
  if (first === undefined) return [];
  const letters = [...new Set(found)].map((letter) => ({ letter, reads: lookAlike(letter) ?? "" }));
  const fault = { what: "lookAlikes", letters, count: found.length } as const;
  const start = text.indexOf(first);
  return [start < 0 ? aboutSection("D11", section, row, first, fault) : aboutWords("D11", passage, { start, end: start + first.length }, fault)];
}
