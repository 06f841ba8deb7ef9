/** Characters of one UTF-16 unit that take the width of two: CJK, full-width forms and punctuation. */
const WIDE = /[\u1100-\u115F\u2018-\u201D\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/gu;

/** A wide character of 11 points against a digit of the standard font: 14.67 pixels against 7. */
const WIDE_WIDTH = 2.1;
const LINE_HEIGHT = 15;
const PADDING = 5;

/** The height in points that a wrapped text needs in a cell of so many characters' width. Merged cells do not fit themselves. */
export function wrappedHeight(text: string, width: number): number {
  const usable = Math.max(1, width - 1);
  const lines = text.split("\n").map((line) => Math.max(1, Math.ceil(textWidth(line) / usable)));
  return lines.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT + PADDING;
}

/** The width of a text in characters of the standard font. A character of two UTF-16 units counts as a wide one. */
function textWidth(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return text.length - wide + wide * WIDE_WIDTH;
}
