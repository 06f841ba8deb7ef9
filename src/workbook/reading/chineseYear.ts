const DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<![零○〇OＯ一二三四五六七八九十])[一二][零○〇OＯ一二三四五六七八九]{3}(?=年)/gu;

/** The digit that a Chinese one is; -1 for any other letter. A nought is written in four ways. */
export const digitOf = (character: string): number => (/[零○OＯ]/u.test(character) ? 0 : DIGITS.indexOf(character));

/** 「二〇二五年」 → 「2025年」; all else stays as it is. */
export const withArabicYears = (text: string): string => text.replace(YEAR, (year) => Array.from(year, digitOf).join(""));
