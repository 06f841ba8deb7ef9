const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const ENGLISH = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small count of kinds or parts as a sentence says it: 「五项」; in digits beyond ten. */
export const chineseCount = (count: number): string => CHINESE[count] ?? String(count);

/** The same in English: “five parts”. */
export const englishCount = (count: number): string => ENGLISH[count] ?? String(count);
