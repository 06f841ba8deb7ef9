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

/** 「2024年」「2024年度」, with the day behind it where there is one. */
const YEAR = /(?<![\d〔[［【（(])((?:19|20)\d{2})(\s*年度?)(\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/gu;
/** What stands between 《》 is a title: a document keeps its name. */
const TITLE = /《[^》]*》/gu;
/** Letters shown before and behind a year. */
const AROUND = 8;

/**
 * Moves the report's year and the years beside it on by one. The first and last day of the year (统计期限) move too; another day says when
 * something was and is left and named, as titles in 《》 are; numbers of documents 〔2020〕10号 and years farther away are left as they are.
 */
export function moveYears(text: string, year: number): MovedText {
  const notes: YearNote[] = [];
  const titles = [...text.matchAll(TITLE)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
  const moved = text.replace(YEAR, (written: string, digits: string, word: string, day: string | undefined, at: number) => {
    const found = Number(digits);
    if (Math.abs(found - year) > 1) return written;
    const words = text.slice(Math.max(0, at - AROUND), at + written.length + AROUND);
    const isTitle = titles.some(({ start, end }) => at > start && at < end);
    if (isTitle || (day !== undefined && !isBoundary(day))) {
      notes.push({ words, moved: undefined });
      return written;
    }
    notes.push({ words, moved: found + 1 });
    return `${found + 1}${word}${day ?? ""}`;
  });
  return { text: moved, notes };
}

/** Whether a day is the first or the last of a year. */
const isBoundary = (day: string): boolean => /^(1月1日|12月31日)$/u.test(day.replace(/\s/gu, ""));
