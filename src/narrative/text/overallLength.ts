import type { Finding } from "../finding";
import { editionOf, sectionOf } from "../../statute";
import type { Passage } from "../passage";
import type { TextContext } from "./context";
import { aboutSection } from "./textFinding";
import { wordCount } from "./wordCount";

/** D9: 总体情况 over the characters that the edition allows it, sub-headings counted. */
export function checkOverallLength(passages: readonly Passage[], { year }: TextContext): Finding[] {
  const edition = editionOf(year);
  const overall = sectionOf(edition, "overall");
  const limit = edition.requires.overallLength;
  if (overall === undefined || limit === undefined) return [];
  const own = passages.filter(({ section, text }) => section === overall.number && text.trim() !== "");
  // No character is two 字, and most texts are far below.
  if (own.reduce((sum, { heading, text }) => sum + heading.length + text.length, 0) <= limit) return [];
  const count = own.reduce((sum, { heading, text }) => sum + wordCount(heading) + wordCount(text), 0);
  const first = own[0];
  if (first === undefined || count <= limit) return [];
  const { number, heading } = overall;
  return [aboutSection("D9", number, first.row, heading.replace(`${number}、`, ""), { what: "tooLong", count, limit, heading })];
}
