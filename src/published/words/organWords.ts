import { ORGAN_SHEET } from "../../workbook";
import type { Passage } from "../head/readParticulars";
import type { ImportNote } from "../note";

/** Nothing names the organ. */
export const noOrgan = (words: string): ImportNote => ({
  kind: "question",
  about: `${ORGAN_SHEET} 机关名称`,
  words,
  asks: "organ",
  sentence: {
    zh: "原文的标题里认不出是哪个机关的报告，空着。请填写机关名称。",
    en: "The title does not say whose report it is; 机关名称 was left blank. Fill it in.",
  },
});

/** The title and 统计期限 say different years, as where last year's was left standing. */
export const otherYear = (year: number, { text, paragraph: { place } }: Passage): ImportNote => ({
  kind: "remark",
  about: `${ORGAN_SHEET} 统计期限`,
  place,
  words: text,
  sentence: {
    zh: `标题是 ${year} 年的报告，统计期限写的是“${text}”，不是同一年，照原文读入。请核对是不是上一年留下的。`,
    en: `The title is that of a report of ${year}, and its period is “${text}”, another year; both were read as they are. Check whether it was left from the year before.`,
  },
});

/** Nothing says the year. */
export const noYear = (words: string): ImportNote => ({
  kind: "question",
  about: `${ORGAN_SHEET} 年度`,
  words,
  asks: "year",
  sentence: { zh: "原文里认不出是哪一年的报告，空着。请填写年度。", en: "Nothing says of which year the report is; 年度 was left blank. Fill it in." },
});
