/** Signs with which Excel starts a formula, and its own mark of a text. */
const STARTS_OTHERWISE = /^[=+\-@']/u;
/** Chinese words that dates and times may hold. */
const DATE_WORDS = /[年月日时分秒上下午]/gu;

/**
 * A text as it must be given to Excel, which reads what it is given as if it had been typed: 「=1+1」 would become a formula, 「0012」 a
 * number, 「2026年1月15日」 a date. Behind an apostrophe it stays the text it is.
 */
export function typedText(text: string): string {
  const isPlain = !STARTS_OTHERWISE.test(text) && /\p{Script=Han}/u.test(text.replace(DATE_WORDS, ""));
  return text === "" || isPlain ? text : `'${text}`;
}
