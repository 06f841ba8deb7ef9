import { needed, type Argument, type ExcelFunction } from "./argument";
import { asNumber, failed, unknown } from "./values";

/** Serial numbers of days: that of 1900-03-01, before which Excel counts a day that there never was, and that of 9999-12-31. */
const [MARCH_1900, LAST] = [61, 2_958_465];
const DAY = 86_400_000;
const BEFORE_FIRST = Date.UTC(1899, 11, 30);

/** Blank cells are the day 0, which Excel takes for one of January 1900. */
function dayOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST) return failed();
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole < MARCH_1900) return unknown();
  const date = new Date(BEFORE_FIRST + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const wholeNumber = (argument: Argument | undefined): number => {
  const number = asNumber(needed(argument).value());
  return Number.isInteger(number) ? number : unknown();
};

/** Months and days beyond their number go on in the next year and month. */
function serialOf([year, month, day]: readonly Argument[]): number {
  const [y, m, d] = [wholeNumber(year), wholeNumber(month), wholeNumber(day)];
  const serial = (Date.UTC(y < 1900 ? y + 1900 : y, m - 1, d) - BEFORE_FIRST) / DAY;
  if (y < 0 || Number.isNaN(serial) || serial > LAST) return failed();
  return serial < MARCH_1900 ? unknown() : serial;
}

const partOf =
  (part: "year" | "month" | "day"): ExcelFunction =>
  ([date]) =>
    dayOf(asNumber(needed(date).value()))[part];

/** Days by their serial numbers; dates that are written as texts are read by the system's language and not here. */
export const dateFunctions: readonly (readonly [string, ExcelFunction])[] = [
  ["DATE", serialOf],
  ["YEAR", partOf("year")],
  ["MONTH", partOf("month")],
  ["DAY", partOf("day")],
];
