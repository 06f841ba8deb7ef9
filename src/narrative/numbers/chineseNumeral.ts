import chinese from "nzh/cn";

/** The letters of Chinese numerals, for a class of a regular expression. */
export const NUMERAL_LETTERS = "零〇一二两三四五六七八九十百千万亿";

/** The numerals of receipts, and the usual ones, letter for letter. */
export const CAPITALS = "壹贰叁肆伍陆柒捌玖拾佰仟";
const USUAL = "一二三四五六七八九十百千";
/** 陆拾壹, 壹佰零伍, 叁; one letter alone only where it is none of 队伍, 大陆, 放肆. */
const CAPITAL_NUMERAL = new RegExp(`[${CAPITALS}](?:[零万亿]?[${CAPITALS}])+|[壹贰叁柒捌玖]`, "gu");

/** A text with the numerals of receipts in usual letters, one letter for one, so that places stay. */
export const withUsualNumerals = (text: string): string =>
  text.replace(CAPITAL_NUMERAL, (numeral) => Array.from(numeral, (letter) => USUAL[CAPITALS.indexOf(letter)] ?? letter).join(""));

/**
 * The value of a Chinese numeral, with decimals behind 点: 两 → 2, 一百二十三 → 123, 三点五 → 3.5, 二〇 → 20. `undefined` where the
 * letters make no number: 百, 十十.
 */
export function chineseNumeral(written: string): number | undefined {
  const usual = written.replaceAll("两", "二").replaceAll("〇", "零");
  if (/^[百千万亿]/u.test(usual)) return undefined;
  const digitByDigit = /^[零一二三四五六七八九]{2,}$/u.test(usual);
  const value = digitByDigit ? Number(usual.replace(/./gu, (digit) => chinese.decodeS(digit))) : Number(chinese.decodeS(usual));
  return Number.isFinite(value) && (digitByDigit || agrees(usual, value)) ? value : undefined;
}

/** A numeral that writes back as it was read, whether 十 or 一十, 二百零五 or 二百五, begins it. */
function agrees(written: string, value: number): boolean {
  const plain = (numeral: string): string => numeral.replace(/^一十/u, "十").replaceAll("零", "").replace(/点.*$/u, "");
  return plain(chinese.encodeS(Math.trunc(value))) === plain(written);
}
