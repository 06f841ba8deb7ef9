import { ORGAN_SHEET } from "../../workbook";
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

/** Nothing says the year. */
export const noYear = (words: string): ImportNote => ({
  kind: "question",
  about: `${ORGAN_SHEET} 年度`,
  words,
  asks: "year",
  sentence: { zh: "原文里认不出是哪一年的报告，空着。请填写年度。", en: "Nothing says of which year the report is; 年度 was left blank. Fill it in." },
});
