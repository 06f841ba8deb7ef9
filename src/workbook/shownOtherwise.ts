import type { NumberCell } from "./cell";

/** As what a cell's format shows a number: none of these is the number that the cell holds. `hidden`: nothing at all is shown. */
export type OtherShape = "date" | "time" | "percent" | "hidden" | "other";

/**
 * Whether a cell shows something else than its number, and what. Another writing of the same number is none: separators, currency signs,
 * units, brackets for minus, fewer decimals, a dash or nothing for zero.
 */
export function shownOtherwise({ value, shown }: NumberCell): OtherShape | undefined {
  if (shown === undefined) return undefined;
  const text = shown.normalize("NFKC").replace(/[\s,]/gu, "");
  if (value === 0 && !/[\p{N}\p{L}]/u.test(text)) return undefined;
  if (text === "") return "hidden";
  if (/^#+$/u.test(text) || isSameNumber(text, value)) return undefined;
  if (/[%‰]/u.test(text)) return "percent";
  if (isDate(text)) return "date";
  return /\d:\d|[时時點点分秒]/u.test(text) ? "time" : "other";
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

const isDate = (text: string): boolean => /[年月日]/u.test(text) || /\d[-/.]\d+(?:[-/.]|$)/u.test(text) || MONTH.test(text) || /星期|周/u.test(text);

/** One group of digits in the text, and it is the number within half of its last digit: 「¥1,234」, 「5件」, 「12.35」 of 12.345, 「1.2E+05」. */
function isSameNumber(text: string, value: number): boolean {
  const [, before = "", digits, decimals = "", exponent = "0", behind = ""] = /^(\D*?)(\d+(?:\.(\d*))?)(?:E([+-]?\d+))?(\D*)$/iu.exec(text) ?? [];
  if (digits === undefined || /[%‰年月日时:]/u.test(behind)) return false;
  const isNegative = /[-−]/u.test(before) || (before.includes("(") && behind.includes(")"));
  const read = Number(digits) * 10 ** Number(exponent) * (isNegative ? -1 : 1);
  const half = 0.5 * 10 ** (Number(exponent) - decimals.length);
  return Math.abs(read - value) <= half * (1 + 1e-9);
}
