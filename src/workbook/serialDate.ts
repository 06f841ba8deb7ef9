/** A day of the calendar. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const SECONDS = 86_400;
/** How much less a serial number is in a workbook that counts from 1904. */
const DAYS_TO_1904 = 1462;
/** Day 0 of Excel's calendar of 1900, which counts a 29 February 1900 that was none: right from March 1900. */
const EXCEL_DAY_ZERO = Date.UTC(1899, 11, 30);

/** The day of a serial number. */
export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date(EXCEL_DAY_ZERO + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Whether numbers are those that a format of dates can show of a serial number, in whatever order: its year, in four digits or two, its month, its day (one
 * later in January and February 1900), its time.
 */
export function areOfDate(numbers: readonly number[], serial: number): boolean {
  if (serial < 0) return false;
  const possible = new Set([
    ...[serial, serial + 1, serial + DAYS_TO_1904].flatMap((one) => {
      const { year, month, day } = dayOfSerial(one);
      return [year, year % 100, month, day];
    }),
    ...timesOf(serial),
  ]);
  return numbers.every((number) => possible.has(number));
}

/** The same of a time: its hours, of 24 or 12 or all since day 0, minutes and seconds, each rounded or not. */
export function areOfTime(numbers: readonly number[], serial: number): boolean {
  const possible = new Set(timesOf(serial));
  return serial >= 0 && numbers.every((number) => possible.has(number));
}

function timesOf(serial: number): number[] {
  const all = Math.round(serial * SECONDS);
  return [all - (all % 60), all].flatMap((seconds) => {
    const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
    return [seconds, seconds % 60, minutes, minutes % 60, hours, hours % 24, hours % 12 || 12];
  });
}
