import type { CellContent } from "../cell";
import { dayOfSerial, type CalendarDay } from "../serialDate";
import { shownOtherwise } from "../shownOtherwise";
import { digitOf, withArabicYears } from "./chineseYear";
import { textOf } from "./labelText";

/** 报告日期 as it is printed, and the day that it says; `undefined` where it says none. */
export interface DateReading {
  readonly text: string;
  readonly day: CalendarDay | undefined;
}

/**
 * Reads a date typed in any usual way: 「2026年1月20日」, 2026/1/20, 2026-01-20, 2026.1.20, 20260120, 「二〇二六年一月二十日」, with a time behind it or
 * not, or a real date. What is none stays as it was typed.
 */
export function readDate(cell: CellContent | undefined): DateReading {
  const typed = textOf(cell);
  const shape = cell?.kind === "number" ? shownOtherwise(cell) : undefined;
  const isSerial = cell?.kind === "number" && (shape === "date" ? cell.value >= FIRST_SERIAL : isThisCentury(cell.value));
  const day = isSerial ? dayOfSerial(cell.value) : dayOfText(typed);
  return { text: day ? `${day.year}年${day.month}月${day.day}日` : typed, day };
}

/** 1 March 1900; and between which days a number without a format is taken for a date: of 2000 to 2099. */
const FIRST_SERIAL = 61;
const isThisCentury = (serial: number): boolean => serial >= 36_526 && serial < 73_051;

/** A time behind a date. */
const TIME = /[T\s]+(?:[上下]午)?\d{1,2}\s*[:时].*$/u;
const PATTERNS = [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u, /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u, /^(\d{4})(\d{2})(\d{2})$/u];

function dayOfText(text: string): CalendarDay | undefined {
  const folded = arabic(
    text
      .normalize("NFKC")
      .replace(/\p{Cf}/gu, "")
      .trim()
      .replace(TIME, "")
      .replace(/\s+/gu, "")
      .replace(/[‐‑‒–—−]/gu, "-"),
  );
  for (const pattern of PATTERNS) {
    const [year, month, day] = (pattern.exec(folded) ?? [])
      .slice(1)
      .filter((part) => /^\d+$/u.test(part))
      .map(Number);
    if (year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)) return { year, month, day };
  }
  return undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** 「二〇二六年一月二十日」 → 「2026年1月20日」 */
function arabic(text: string): string {
  return withArabicYears(text).replace(/[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]/gu, (number) => {
    const [tens, units] = number.includes("十") ? number.split("十") : ["0", number];
    const valueOf = (part: string | undefined, otherwise: number): number => (part === undefined || part === "" ? otherwise : part === "0" ? 0 : digitOf(part));
    return String(valueOf(tens, 1) * 10 + valueOf(units, 0));
  });
}
