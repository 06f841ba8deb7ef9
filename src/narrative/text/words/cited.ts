import type { TextWords } from "../textWords";

/** D7: another number than the cited document has. `number`: the right one; `title`: the document. */
export interface CitedNumberFault {
  readonly what: "citedNumber";
  readonly title: string;
  readonly number: string;
}

/** D7: another bracket than 〔〕 around the year of a document's number. */
export interface NumberBracketsFault {
  readonly what: "numberBrackets";
  readonly number: string;
}

/** D7: another title than the cited document has. */
export interface CitedTitleFault {
  readonly what: "citedTitle";
  readonly title: string;
}

/** D12: a document that another took the place of. */
export interface SupersededFault {
  readonly what: "superseded";
  readonly title: string;
  readonly number: string;
}

/** D12: a document that was made for another year. */
export interface OtherYearsDocumentFault {
  readonly what: "otherYearsDocument";
  readonly year: number;
  readonly reportYear: number;
}

/** What is said of it. */
export const citedNumberWords: TextWords<CitedNumberFault> = {
  zh: ({ evidence, place, words }) => `${place}引用《${evidence.title}》的文号写的是${words}，应为 ${evidence.number}。请核对后改正。`,
  en: ({ evidence, place, words }) => `${place} cites 《${evidence.title}》 as ${words}; its number is ${evidence.number}. Check and correct it.`,
};

/** What is said of it. */
export const numberBracketsWords: TextWords<NumberBracketsFault> = {
  zh: ({ evidence, place, words }) => `${place}文号${words}的年份应使用六角括号：${evidence.number}。`,
  en: ({ evidence, place, words }) => `${place}: the year in ${words} should stand in “〔〕”: “${evidence.number}”.`,
};

/** What is said of it. */
export const citedTitleWords: TextWords<CitedTitleFault> = {
  zh: ({ evidence, place, words }) => `${place}引用的${words}名称不对，应为《${evidence.title}》。请核对后改正。`,
  en: ({ evidence, place, words }) => `${place} cites ${words}; the title is 《${evidence.title}》. Check and correct it.`,
};

/** What is said of it. */
export const supersededWords: TextWords<SupersededFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}引用的${words}已不再适用，现行的是《${evidence.title}》（${evidence.number}）。请核对后改正；确需引用的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} cites ${words}, which is no longer in force; 《${evidence.title}》 (${evidence.number}) took its place. Correct it, or explain why it is cited.`,
};

/** What is said of it. */
export const otherYearsDocumentWords: TextWords<OtherYearsDocumentFault> = {
  zh: ({ evidence, place, words }) =>
    `${place}依据的${words}是 ${evidence.year} 年的文件，本报告是 ${evidence.reportYear} 年度的。请核对是否应引用 ${evidence.reportYear} 年的文件；确需引用的，请填写说明。`,
  en: ({ evidence, place, words }) =>
    `${place} follows ${words}, a document of ${evidence.year}; this report is for ${evidence.reportYear}. Check whether the one of ${evidence.reportYear} is meant, or explain it.`,
};
