import type { NumberCell } from "./cell";
import { areOfDate, areOfTime } from "./serialDate";

/** As what a cell's format shows a number: none of these is the number that the cell holds. `hidden`: nothing at all is shown. */
export type OtherShape = "date" | "time" | "percent" | "hidden" | "other";

/**
 * Whether a cell shows something else than its number, and what. Another writing of the same number is none: separators, currency signs,
 * units, brackets for minus, fewer decimals, a dash or nothing for zero. What looks like a date, a time or a rate is one only if it is that of the number: a
 * format that scales (0.0,) or inserts (0!.0,) shows 1.3 of 1268.
 */
export function shownOtherwise({ value, shown }: NumberCell): OtherShape | undefined {
  if (shown === undefined) return undefined;
  const text = shown.normalize("NFKC").replace(/[\s,]/gu, "");
  if (value === 0 && !/[\p{N}\p{L}]/u.test(text)) return undefined;
  if (text === "") return "hidden";
  if (/^#+$/u.test(text) || isSameNumber(text, value)) return undefined;
  if (/[%‰]/u.test(text)) return isOfHundred(text, value) ? "percent" : "other";
  const numbers = (shown.normalize("NFKC").match(/\d+/gu) ?? []).map(Number);
  if (isDate(text)) return areOfDate(numbers, value) && !isFraction(shown, value) ? "date" : "other";
  return /\d:\d|[时時點点分秒]/u.test(text) && areOfTime(numbers, value) ? "time" : "other";
}

/** Whether a rate is shown of the number; 「5%」 of 5 has its sign from a format that only writes it. */
const isOfHundred = (text: string, value: number): boolean => isSameNumber(text.replace(/[%‰]/gu, ""), value * (text.includes("‰") ? 1000 : 100));

/** 「1 1/2」 of 1.5. */
function isFraction(shown: string, value: number): boolean {
  const [, whole = "0", part, of] = /^\s*(?:(\d+)\s+)?(\d+)\/(\d+)\s*$/u.exec(shown) ?? [];
  return part !== undefined && !Number.isInteger(value) && Math.abs(Number(whole) + Number(part) / Number(of) - value) < 1 / Number(of);
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

const isDate = (text: string): boolean => /[年月日]/u.test(text) || /\d[-/.]\d+(?:[-/.]|$)/u.test(text) || MONTH.test(text) || /星期|周/u.test(text);

/** Numbers that have as many digits before the point as Excel shows in no format at all: it writes 「1.23457E+11」. */
const LONG = 11;

/**
 * One group of digits in the text, and it is the number within half of its last digit: 「¥1,234」, 「5件」, 「12.35」 of 12.345, 「3.40E+03」 of 3400. Of a
 * number before the point no digit may be left out: 「3E+03」 is not 3402.
 */
function isSameNumber(text: string, value: number): boolean {
  const [, before = "", digits, decimals = "", exponent = "0", behind = ""] = /^(\D*?)(\d+(?:\.(\d*))?)(?:E([+-]?\d+))?(\D*)$/iu.exec(text) ?? [];
  if (digits === undefined || /[%‰年月日时:]/u.test(behind)) return false;
  const isNegative = /[-−]/u.test(before) || (before.includes("(") && behind.includes(")"));
  const read = Number(digits) * 10 ** Number(exponent) * (isNegative ? -1 : 1);
  const left = Number(exponent) - decimals.length;
  const half = 0.5 * 10 ** (Number(exponent) < LONG ? Math.min(0, left) : left);
  return Math.abs(read - value) <= half * (1 + 1e-9);
}
