import type { Finding } from "../finding";
import type { RepeatedPassage } from "./words/lastYear";
import type { Passage } from "../passage";
import { isAbout } from "../section";
import { isExcerpt } from "./excerpt";
import { aboutSection } from "./textFinding";

/**
 * The shortest passage that counts as repeated: 13 characters in a row, the length by which Chinese plagiarism checks commonly
 * judge. A judgement, not a rule of these reports: shorter ones are set phrases that every report has.
 */
export const REPEATED_LENGTH = 13;

/** 「重复率超过50%」 costs points in published scoring rules. */
const LIMIT = 0.5;

/** The sections that must not be alike year after year. */
const SECTIONS = ["overall", "problems"] as const;

/** A text as it is compared, and where in the text each of its characters stood. */
interface Compared {
  readonly characters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands for a tag that nothing replaced: it says nothing yet, and is like no text and no other tag. */
const TAG = "\0";

/** White space and marks are left out; a run of digits, with the marks of a number in it, is one character. */
const UNIT = /[{｛][^{}｛｝\n]+[}｝]|[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％]?|[\p{L}\p{N}]/gu;

function compared(text: string): Compared {
  const units = [...text.matchAll(UNIT)];
  return {
    characters: units.map(({ 0: unit }) => (/^[{｛]/u.test(unit) ? TAG : /^[0-9０-９]/u.test(unit) ? "0" : unit.slice(0, 1))).join(""),
    starts: units.map(({ index }) => index),
    ends: units.map(({ index, 0: unit }) => index + unit.length),
  };
}

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
    const known = fragments(before);
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

/** Every run of `REPEATED_LENGTH` characters of last year's section. */
function fragments(passages: readonly Passage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text }) => runs(compared(text).characters)));
}

const runs = (characters: string): string[] =>
  Array.from({ length: Math.max(0, characters.length - REPEATED_LENGTH + 1) }, (_, at) => characters.slice(at, at + REPEATED_LENGTH));

/** The passages of a row that last year's text has, how long they are together, and how long the row is. */
function measure({ row, text }: Passage, known: ReadonlySet<string>): { repeated: RepeatedPassage[]; repeatedLength: number; length: number } {
  const { characters, starts, ends } = compared(text);
  const found: { from: number; to: number }[] = [];
  for (const [at, run] of runs(characters).entries()) {
    if (!known.has(run) || run.includes(TAG)) continue;
    const last = found.at(-1);
    if (last && at < last.to) last.to = at + REPEATED_LENGTH;
    else found.push({ from: at, to: at + REPEATED_LENGTH });
  }
  const repeated = found.map(({ from, to }) => {
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? text.length];
    return { row, start, end, words: text.slice(start, end) };
  });
  return { repeated, repeatedLength: found.reduce((sum, { from, to }) => sum + to - from, 0), length: characters.replaceAll(TAG, "").length };
}
