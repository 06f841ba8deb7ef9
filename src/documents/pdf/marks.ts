/** A character where it stands on a page, whose upper left corner is 0, 0. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that it stands on. */
  readonly base: number;
  /** Its height as that of its font. */
  readonly size: number;
}

/** A ruled line: `at` is its y if it lies, its x if it stands. */
export interface Rule {
  readonly lies: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page. */
export interface PageMarks {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** Whether there is text that nobody sees, as programs lay behind a picture which they have read. */
  readonly hasUnseen: boolean;
}

/** What stands for the rest of a number that runs over the side of its cell, or over that or the end of the page. */
export const OVERRUN = "［…］";

/** Whether a character may be one of a number. */
export const isOfFigure = ({ text }: Glyph): boolean => /[\d０-９.,]/u.test(text);

/** Whether a character goes on right behind another: words that are too long for their cell run over its side. */
export const goesOnFrom = (last: Glyph, { left, base, size }: Glyph): boolean =>
  Math.abs(base - last.base) < 0.1 * size && left - last.right < 0.1 * size && left - last.right > -0.3 * size && last.text.trim() !== "";
