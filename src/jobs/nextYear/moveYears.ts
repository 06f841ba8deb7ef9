/** A place in a text where a year was moved on, or left because it says when something was. */
export interface YearNote {
  /** The words around the year, as they were. */
  readonly words: string;
  /** What the year became; `undefined` where it was left. */
  readonly moved: number | undefined;
}

/** A text with its years moved on, and each place with a year in it that speaks of the report's time. */
export interface MovedText {
  readonly text: string;
  readonly notes: readonly YearNote[];
}

/** 「2024年」「2024年度」, with the years that it ends in front (2021—2025年) and the day or 起, 至今 behind it, where there are such. */
const YEAR = /(?<![\d〔[［【])((?:19|20)\d{2}\s*年?\s*[-‐–—－~～至到]+\s*)?((?:19|20)\d{2})(\s*年度?)(\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|起|至今)?/gu;
/** What stands between 《》 is a title: a document keeps its name. */
const TITLE = /《[^》]*》/gu;
/** Letters shown before and behind a year. */
const AROUND = 8;

/**
 * Moves the report's year and the years beside it on by one. The first and last day of the year (统计期限) move too; another day, or a year
 * since when, says when something was and is left and named, as titles in 《》 and spans of years (2021—2025年) are; numbers of documents
 * 〔2020〕10号 and years farther away are left as they are.
 */
export function moveYears(text: string, year: number): MovedText {
  const notes: YearNote[] = [];
  const titles = [...text.matchAll(TITLE)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
  const moved = text.replace(YEAR, (written: string, from: string | undefined, digits: string, word: string, behind: string | undefined, at: number) => {
    const found = Number(digits);
    const isNear = [found, ...(from === undefined ? [] : [Number.parseInt(from, 10)])].some((one) => Math.abs(one - year) <= 1);
    if (!isNear) return written;
    const words = text.slice(Math.max(0, at - AROUND), at + written.length + AROUND);
    const isTitle = titles.some(({ start, end }) => at > start && at < end);
    if (isTitle || from !== undefined || (behind !== undefined && !isBoundary(behind))) {
      notes.push({ words, moved: undefined });
      return written;
    }
    notes.push({ words, moved: found + 1 });
    return `${found + 1}${word}${behind ?? ""}`;
  });
  return { text: moved, notes };
}

/** Whether a day is the first or the last of a year. */
const isBoundary = (day: string): boolean => /^(1月1日|12月31日)$/u.test(day.replace(/\s/gu, ""));
