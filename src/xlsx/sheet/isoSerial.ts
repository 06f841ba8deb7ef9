const DAY = 24 * 60 * 60 * 1_000;

/** Days from the first day of Excel's calendar to that of JavaScript's, and to that of the calendar of 1904. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;

/** Excel takes 1900 for a leap year: days before its 29 February have a number less. */
const LEAP_DAY = 60;

/**
 * The number of a date or a time of day that a file writes out, 「2026-01-15T12:00:00」 or 「12:30」, in the calendar of its workbook; what time zone it
 * names says nothing. Undefined where it is none.
 */
export function isoSerial(written: string, date1904: boolean): number | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)?T?(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/u.exec(written) ?? [];
  if (date === undefined) return time === undefined ? undefined : timeSerial(time);
  const days = Date.parse(`${date}T00:00:00Z`) / DAY + DAYS_TO_1970;
  if (Number.isNaN(days)) return undefined;
  const serial = (days > LEAP_DAY ? days : days - 1) + (time === undefined ? 0 : timeSerial(time));
  return Math.round((date1904 ? serial - DAYS_TO_1904 : serial) * 1e10) / 1e10;
}

/** The part of a day. */
function timeSerial(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1_000) / DAY;
}

/** A date of the calendar of 1904 in that of 1900, which reports are read in. */
export const from1904 = (serial: number): number => serial + DAYS_TO_1904;
