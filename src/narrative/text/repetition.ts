import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import { fragments, measure, REPEATED_LENGTH } from "./alike";
import { isExcerpt } from "./excerpt";
import { aboutSection } from "./textFinding";

/** 「重复率超过50%」 costs points in published scoring rules. */
const LIMIT = 0.5;

/** The sections that must not be alike year after year. */
const SECTIONS = ["overall", "problems"] as const;

/**
 * B4: how much of 总体情况 and of 存在的主要问题及改进情况 stands in last year's too. Measured as the share of the section's characters that lie in passages of
 * at least `REPEATED_LENGTH` characters that also stand, anywhere, in the same section of last year; white space and punctuation
 * are left out and every number counts as one and the same character. Tags without a value, and those of last
 * year's 正文, take no part. The rate of an excerpt says nothing. Over half is a warning with the repeated passages. Time
 * and memory grow with the length of both texts.
 */
export function repetition(passages: readonly Passage[], lastYear: readonly Passage[], year: number): Finding[] {
  return SECTIONS.flatMap((about) => {
    const own = passages.filter((passage) => isAbout(passage, year, about));
    const before = lastYear.filter((passage) => isAbout(passage, year - 1, about));
    if (isExcerpt(own) || isExcerpt(before)) return [];
    const known = fragments(before.map(({ text }) => text));
    if (known.size === 0) return [];
    const measured = own.map((passage) => measure(passage, known));
    const length = measured.reduce((sum, one) => sum + one.length, 0);
    const rate = length === 0 ? 0 : measured.reduce((sum, one) => sum + one.repeatedLength, 0) / length;
    const first = own[0];
    if (first === undefined || rate <= LIMIT) return [];
    const repeated = measured.flatMap((one) => one.repeated);
    const row = repeated[0]?.row ?? first.row;
    const { section } = first;
    return [aboutSection("B4", section, row, `第${section}部分`, { what: "repetition", rate, length: REPEATED_LENGTH, repeated })];
  });
}
