import chinese from "nzh/cn";

/** The letters of Chinese numerals, for a class of a regular expression. */
export const NUMERAL_LETTERS = "零〇一二两三四五六七八九十百千万亿";

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
