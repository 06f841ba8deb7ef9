import { chineseCount, englishCount } from "../../../language";
import type { TextWords } from "../textWords";

/** D3: a section is missing, has another name, another number, or parts that are numbered as sections are. */
export interface SectionFault {
  readonly what: "section";
  readonly why: "missing" | "renamed" | "renumbered" | "twoNumberings";
  readonly heading: string;
}

/** D4: some of `all` the parts that the section of this heading must have are missing. */
export interface MissingPartFault {
  readonly what: "missingPart";
  readonly parts: readonly string[];
  readonly all: readonly string[];
  readonly heading: string;
}

/** D8: no 统计期限. */
export interface NoPeriodFault {
  readonly what: "noPeriod";
  readonly reportYear: number;
}

/** D9: the section of this heading has over `limit` characters, counted as Word's 字数 does. */
export interface TooLongFault {
  readonly what: "tooLong";
  readonly count: number;
  readonly limit: number;
  readonly heading: string;
}

/** What is said of it. */
export const sectionWords: TextWords<SectionFault> = {
  zh: ({ evidence, place, words }) => sectionZh(place, words, evidence),
  en: ({ evidence, place, words }) => headingEn(place, words, evidence),
};

/** What is said of it. */
export const missingPartWords: TextWords<MissingPartFault> = {
  zh: ({ evidence }) =>
    `“${evidence.heading}”没有写“${evidence.parts.join("”“")}”。这一部分应写${evidence.all.join("、")}${chineseCount(evidence.all.length)}项，请补写；已用别的标题写了的，请填写说明。`,
  en: ({ evidence }) =>
    `“${evidence.heading}” says nothing of “${evidence.parts.join("”, “")}”, of its ${englishCount(evidence.all.length)} parts. Write it, or explain under which heading it stands.`,
};

/** What is said of it. */
export const noPeriodWords: TextWords<NoPeriodFault> = {
  zh: ({ evidence }) => `正文没有写统计期限。请在引言中写明，如“统计期限为 ${evidence.reportYear} 年 1 月 1 日至 12 月 31 日”。`,
  en: ({ evidence }) =>
    `The text does not say which period is counted (统计期限). Say it in the introduction, as “统计期限为 ${evidence.reportYear} 年 1 月 1 日至 12 月 31 日”.`,
};

/** What is said of it. */
export const tooLongWords: TextWords<TooLongFault> = {
  zh: ({ evidence }) =>
    `“${evidence.heading}”有 ${evidence.count} 字（按 Word 的字数统计），原则上不超过 ${evidence.limit} 字，超出 ${evidence.count - evidence.limit} 字。请精简。`,
  en: ({ evidence }) =>
    `“${evidence.heading}” has ${evidence.count} characters (as Word counts), ${evidence.count - evidence.limit} more than the ${evidence.limit} it should have at most. Shorten it.`,
};

function sectionZh(place: string, words: string, { why, heading }: SectionFault): string {
  switch (why) {
    case "missing":
      return `正文没有写“${heading}”。年度报告应有六个部分，请补写。`;
    case "renamed":
      return `${place}的标题写的是${words}，应为“${heading}”。请改用规定的标题。`;
    case "renumbered":
      return `${place}的标题序号写的是${words}，应为“${heading}”。请改正序号。`;
    case "twoNumberings":
      return `${place}里又用“一、二、”编号：${words}，与报告六个部分的序号混在一起。请把这一部分里的标题改用“（一）（二）”编号。`;
  }
}

function headingEn(place: string, words: string, { why, heading }: SectionFault): string {
  switch (why) {
    case "missing":
      return `“${heading}” is not written. The report has six sections; write it.`;
    case "renamed":
      return `${place} is headed ${words}; its heading is “${heading}”. Use it.`;
    case "renumbered":
      return `${place} is numbered ${words}; its heading is “${heading}”. Correct the number.`;
    case "twoNumberings":
      return `${place} numbers its parts as the sections are numbered: ${words}. Number them （一）（二） instead.`;
  }
}
