import { headingKey } from "../../report";
import type { Section } from "../../statute";

/** A paragraph that heads a section of the report. */
export interface SectionStart {
  readonly section: Section;
  /** The section's text that stands in the same paragraph behind its heading; "" where the heading stands alone. */
  readonly rest: string;
  /** 一 … 十, where the heading has a number. */
  readonly number?: string;
  /** How it is numbered where that is as parts of a section are, the same for all of a kind: 「1.」「①」「（1）」. */
  readonly style?: string;
  /** Which one it is by its own number, from 1; absent where it has none. */
  readonly order?: number;
  /** Whether it says the words of the form, and not others or fewer. */
  readonly isExact: boolean;
}

/** A paragraph that is numbered as sections are, in words of none of them. */
export interface OtherStart {
  readonly number: string;
  readonly name: string;
}

const NUMBERED = /^\s*第?(?<number>[一二三四五六七八九十])\s*(?:部分)?\s*[、，,.．:：\s]\s*(?<name>[^]*)$/u;

/** 「1.」「（1）」「①」「Ⅰ、」「壹、」「【一】」「第一部分」 and 「PART 01」, and what else sections are numbered by; so are their parts. */
const OTHER_NUMBER =
  /^\s*(?:PART\s*)?(?:第(?:[一二三四五六七八九十]|\d)部分|[【[（(]\s*(?:0?[1-9]|[一二三四五六七八九十])\s*[】\]）)]|[壹贰叁肆伍陆柒捌玖①-⑨Ⅰ-Ⅸ一二三四五六七八九]|0?[1-9](?!\d))\s*[、.．,，:：]?\s*(?<name>\p{Script=Han}[^]*)$/iu;

/** Longer ones are sentences. */
const LONGEST = 45;
const SENTENCE = /[。；;！!？?]/u;
/** Where a heading ends that is followed by its text in one paragraph. */
const RUN_IN = /^(?<head>[^。：:\s]{2,30})[。：:\s]\s*(?<rest>[^]+)$/u;

/** The section that a paragraph heads, in the wordings of the form and of published reports, whatever number stands before it. */
export function sectionStart(text: string, sections: readonly Section[]): SectionStart | undefined {
  const start = startOf(text, sections);
  if (!start) return undefined;
  const name = NUMBERED.exec(text)?.groups?.["name"] ?? OTHER_NUMBER.exec(text)?.groups?.["name"] ?? text;
  const key = headingKey(name.replace(/\s+/gu, "").replace(WHOSE, ""));
  const order = orderBefore(text.slice(0, text.length - name.length));
  return { ...start, ...(order !== undefined && { order }), isExact: [...keysOf(start.section)].some((own) => key.startsWith(own)) };
}

/** The numbers that may stand before a heading, each from the first. */
const ORDERS = ["一二三四五六七八九十", "123456789", "①②③④⑤⑥⑦⑧⑨", "ⅠⅡⅢⅣⅤⅥⅦⅧⅨ", "壹贰叁肆伍陆柒捌玖"];

/** Which one a number before a heading is, from 1. */
function orderBefore(number: string): number | undefined {
  for (const letter of number.toUpperCase()) for (const order of ORDERS) if (order.includes(letter)) return order.indexOf(letter) + 1;
  return undefined;
}

function startOf(text: string, sections: readonly Section[]): Omit<SectionStart, "order" | "isExact"> | undefined {
  const { number, name = text } = NUMBERED.exec(text)?.groups ?? {};
  const at = number === undefined ? {} : { number };
  const runIn = number === undefined ? undefined : runInHeading(name, number, sections);
  if (runIn) return { ...runIn, ...at };
  const isAlone = name.replace(/\s+/gu, "").length <= LONGEST && !SENTENCE.test(name.replace(/[。.：:]$/u, ""));
  if (isAlone) {
    const exact = exactSection(name, sections);
    const section = exact ?? (number === undefined ? undefined : sectionOfWords(name, sections));
    if (section) return { section, rest: "", ...at };
  }
  const short = number === undefined ? undefined : shortSection(name, number, sections);
  if (short) return { section: short, rest: "", ...at };
  const other = number === undefined ? OTHER_NUMBER.exec(text)?.groups?.["name"] : undefined;
  const run = other === undefined ? undefined : runInHeading(other, "", sections);
  if (other !== undefined && run) return { ...run, style: styleOf(text.slice(0, -other.length)) };
  const numbered = other !== undefined && other.length <= LONGEST && !SENTENCE.test(other) ? sectionOfWords(other, sections) : undefined;
  if (other !== undefined && numbered) return { section: numbered, rest: "", style: styleOf(text.slice(0, -other.length)) };
  const { head, rest = "" } = (number === undefined ? undefined : RUN_IN.exec(name)?.groups) ?? {};
  const section = head === undefined ? undefined : sectionOfWords(head, sections);
  return section && { section, rest: rest.trim(), ...at };
}

/** What is before a heading, whichever number it is. */
const styleOf = (number: string): string =>
  number
    .replace(/\s+/gu, "")
    .replace(/[一二三四五六七八九十]/gu, "一")
    .replace(/\d+/gu, "1")
    .replace(/[①-⑨]/gu, "①")
    .replace(/[Ⅰ-Ⅸ]/giu, "Ⅰ")
    .replace(/[壹贰叁肆伍陆柒捌玖]/gu, "壹");

/** A paragraph that may head a section which the form does not have. */
export function otherStart(text: string): OtherStart | undefined {
  const { number, name } = NUMBERED.exec(text)?.groups ?? {};
  return number === undefined || name === undefined || name.length > LONGEST || SENTENCE.test(name) ? undefined : { number, name: name.trim() };
}

/** What parts a heading from a text behind it, whatever that says, and what does so only before what can be no part of a heading. */
const ENDS_HEADING = /[：:。]\s*|\s*[—–]+\s*/gu;
const MAY_END_HEADING = /[,，]\s*|\s+|(?=[（(])|为[：:]?\s*/gu;
const NO_HEADING = /^[（(]?[无没暂]|没有|^(?:19|20)\d{2}年[^]{4,}|[。；;，,]/u;
/** A heading ends before so many letters, blanks between them counted: a paragraph may have a hundred thousand. */
const MOST_LETTERS = 2 * LONGEST;
/** The rest of a heading: 「及改进情况」 */
const GOES_ON = /^[（(]?(?:及|和|与|以及|、)/u;

/** A heading in the words of the form, or in few, and the text that stands in one line behind it: 「其他需要报告的事项：无」. */
function runInHeading(name: string, number: string, sections: readonly Section[]): Pick<SectionStart, "section" | "rest"> | undefined {
  for (const [joint, isEnd] of [[ENDS_HEADING, true] as const, [MAY_END_HEADING, false] as const]) {
    for (const { 0: between, index } of name.slice(0, MOST_LETTERS).matchAll(joint)) {
      const [head, rest] = [name.slice(0, index), name.slice(index + between.length).trim()];
      const section = exactSection(head, sections) ?? shortSection(head, number, sections);
      if (section && /\p{L}/u.test(rest) && !GOES_ON.test(rest) && (isEnd || NO_HEADING.test(rest))) return { section, rest };
    }
  }
  return undefined;
}

/** By the words of the section; where those of several are there, as in 「主动公开及依申请公开情况」, by none. */
function sectionOfWords(text: string, sections: readonly Section[]): Section | undefined {
  const plain = text.replace(/\s+/gu, "").replace(WHOSE, "");
  const exact = exactSection(plain, sections);
  const [only, ...others] = sections.filter(({ known }) => known.test(plain));
  return exact ?? (others.length === 0 ? only : undefined);
}

/** How a section is headed in short, where its own number says that it is meant: 「三、依申请公开情况」「六、其他事项：」 */
const SHORT: Readonly<Record<string, RegExp>> = {
  一: /^(?:总体|基本|工作)?(?:情况|概况|概述)$/u,
  二: /^(?:政府信息)?主动公开(?:政府信息)?(?:工作)?的?(?:情况)?$/u,
  三: /^(?:政府信息)?(?:依申请公开|申请公开|公开申请)(?:政府信息|工作)?的?(?:办理|处理)?(?:情况)?$/u,
  四: /^(?:政府信息公开)?(?:工作)?(?:的)?(?:行政)?复议(?:和|、|及|与|以及|[,，/])?(?:提起)?(?:行政)?诉讼的?(?:情况)?$/u,
  五: /^(?:工作中?)?存?在?的?(?:主要)?(?:问题|不足)(?:和|及|与|、)?(?:对策|建议|打算|努力方向|工作计划)?(?:情况)?$/u,
  六: /^(?:需要?(?:报告|说明)的)?其[他它](?:需要?(?:报告|说明)的)?(?:事项|情况|问题)?$/u,
};

function shortSection(name: string, number: string, sections: readonly Section[]): Section | undefined {
  const plain = name
    .replace(/\s+/gu, "")
    .replace(WHOSE, "")
    .replace(/[:：。]$/u, "");
  return SHORT[number]?.test(plain) ? sections.find((section) => section.number === number) : undefined;
}

/** 「2024年主动公开情况」「本局总体情况」: what is said of every section. */
const WHOSE = /^(?:(?:19|20)\d{2}年度?|[本我](?:机关|单位|部门|局|委|办|镇|乡|街道|县|区|市)|本年度?|全年)+(?:的)?/u;

/** The section that is headed just so. */
function exactSection(text: string, sections: readonly Section[]): Section | undefined {
  const key = headingKey(text);
  return sections.find((section) => keysOf(section).has(key));
}

function keysOf(section: Section): ReadonlySet<string> {
  const known = keys.get(section) ?? new Set([section.heading, ...(section.variants ?? [])].map(headingKey));
  keys.set(section, known);
  return known;
}
/** What each section is headed by: a page has thousands of lines that are asked. */
const keys = new WeakMap<Section, ReadonlySet<string>>();

const NUMBERS = "一二三四五六七八九十";

/** The order of a number of a section, from 1. */
export const orderOf = (number: string): number => NUMBERS.indexOf(number) + 1;

/** A sub-heading by its number: 「（一）主动公开情况」, not 「（一）主动公开情况。全年公开…」 */
const SUB_HEADING = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*[^。；;，,：:]{1,40}$/u;

/** Whether a paragraph is a sub-heading within a section. */
export const isSubHeading = ({ text, level }: { readonly text: string; readonly level?: number }): boolean =>
  SUB_HEADING.test(text) || (level !== undefined && level > 1 && text.length <= LONGEST && !SENTENCE.test(text));
