import type { Finding } from "../finding";
import type { Passage } from "../passage";
import { marksOf, type Mark } from "./marks";
import { aboutSection, aboutWords } from "./textFinding";

/** Marks that are counted together; `broken` once a slip was found in it. */
interface Sequence {
  readonly marks: Mark[];
  broken: boolean;
}

/**
 * D5: numbers of an enumeration skipped or repeated, or the first one missing, each way to number by itself. An enumeration that
 * begins anew with one is right, within another too: after it the outer one may go on. One finding an enumeration; where words
 * were left out (……) a gap is no slip.
 *
 * @param passages the rows of one section
 */
export function checkSequences(passages: readonly Passage[]): Finding[] {
  const open = new Map<string, Sequence[]>();
  return marksOf(passages).flatMap((mark) => {
    const outer = open.get(mark.style) ?? [];
    open.set(mark.style, outer);
    return next(outer, mark);
  });
}

/** Adds a mark to the enumeration that it belongs to; the finding where it belongs to none. */
function next(outer: Sequence[], mark: Mark): Finding[] {
  const current = outer.at(-1);
  if (mark.number === 1) {
    outer.push({ marks: [mark], broken: false });
    return [];
  }
  const fits = outer.findLastIndex(({ marks }) => mark.number === (marks.at(-1)?.number ?? 0) + 1);
  if (fits >= 0) {
    outer.splice(fits + 1);
    outer[fits]?.marks.push(mark);
    return [];
  }
  if (current === undefined || mark.afterEllipsis) {
    outer.push({ marks: [mark], broken: mark.afterEllipsis });
    return mark.afterEllipsis ? [] : slip(mark, [], "noFirst");
  }
  const before = current.marks.at(-1)?.number ?? 0;
  const found = current.broken ? [] : slip(mark, current.marks, mark.number > before ? "skipped" : "repeated");
  current.broken = true;
  current.marks.push(mark);
  return found;
}

function slip(mark: Mark, before: readonly Mark[], why: "skipped" | "repeated" | "noFirst"): Finding[] {
  const { style, passage, start, words } = mark;
  // a single list mark without a first is no enumeration: 一是 without 一是 before is one, 3. may be anything
  if (why === "noFirst" && !["一是", "一要"].includes(style)) return [];
  const expected = (before.at(-1)?.number ?? 0) + 1;
  const fault = { what: "sequence", why, marks: [...before, mark].map((one) => one.words), wanted: markOf(style, expected) } as const;
  return start === undefined
    ? [aboutSection("D5", passage.section, passage.row, words, fault)]
    : [aboutWords("D5", passage, { start, end: start + words.length }, fault)];
}

/** A number written in a style: 二是, （二）, 2. */
function markOf(style: string, number: number): string {
  const chinese = chineseNumber(number);
  switch (style) {
    case "首先":
      return ["首先", "其次", "再次"][number - 1] ?? "最后";
    case "①":
      return String.fromCodePoint(0x245f + number);
    default:
      return style.replace("一", chinese).replace("1", String(number)).replace("，", "");
  }
}

function chineseNumber(number: number): string {
  const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (digits[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${digits[number % 10] ?? ""}`;
}
