import type { CellInput } from "../workbook";

/** Signs with which Excel starts a formula, and its own mark of a text. */
const STARTS_OTHERWISE = /^[=+\-@']/u;
/** Chinese words and numerals that dates, times and numbers may hold. */
const READ_AS_VALUES = /[年月日号时点分秒上下午星期周正〇○零一二两三四五六七八九十廿卅百千万亿元]/gu;

/**
 * A text as it must be given to Excel, which reads what it is given as if it had been typed: 「=1+1」 would become a formula, 「0012」 a
 * number, 「2026年1月15日」 a date, perhaps 「二〇二六年一月」 too. Behind an apostrophe it stays the text it is.
 */
export function typedText(text: string): string {
  const isPlain = !STARTS_OTHERWISE.test(text) && /\p{Script=Han}/u.test(text.replace(READ_AS_VALUES, ""));
  return text === "" || isPlain ? text : `'${text}`;
}

/** What is written into a cell as it must be given to Excel. */
export function typedInput(input: CellInput): string | number | boolean {
  if (typeof input === "object") return input.formula;
  return typeof input === "string" ? typedText(input) : input;
}
