import type { Glyph } from "./marks";
import { asCharacters } from "./asCharacters";

/** A line of text on a page. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** The size of most of its characters. */
  readonly size: number;
}

/** Parts of the size of a character. */
const PART = {
  /** Characters whose bases lie no further apart stand in one line. */
  line: 0.5,
  /** The same character drawn twice at nearly one place is a bold one. */
  twice: 0.2,
  /** A gap between letters and digits that is a blank, and one between all others. */
  letterGap: 0.25,
  gap: 1,
  /** A smaller character above or below the line is no part of the number before it. */
  small: 0.86,
  raised: 0.15,
};

/** The lines that characters stand in, from the top. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const lines: { base: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.base - b.base)) {
    const line = lines.at(-1);
    if (line && glyph.base - line.base <= PART.line * Math.max(glyph.size, line.size)) {
      line.glyphs.push(glyph);
      // A small character may come before the line that it stands above.
      if (glyph.size > line.size) Object.assign(line, { base: glyph.base, size: glyph.size });
    } else lines.push({ base: glyph.base, size: glyph.size, glyphs: [glyph] });
  }
  return lines.flatMap(({ glyphs: own }) => lineOf(own) ?? []);
}

function lineOf(glyphs: readonly Glyph[]): TextLine | undefined {
  const sorted = once([...glyphs].sort((a, b) => a.left - b.left));
  const written = sorted.filter(({ text }) => text.trim() !== "");
  const [first] = written;
  if (!first) return undefined;
  const size = middle(written.map((glyph) => glyph.size));
  const base = middle(written.map((glyph) => glyph.base));
  const isRaised = (glyph: Glyph): boolean => glyph.size < PART.small * size && Math.abs(glyph.base - base) > PART.raised * size && /[\d*]/u.test(glyph.text);
  let text = "";
  let isOpen = false;
  for (const [index, glyph] of sorted.entries()) {
    const last = sorted[index - 1];
    if (last && isGap(last, glyph, size)) text += " ";
    if (isRaised(glyph) !== isOpen) text += isOpen ? "］" : "［";
    isOpen = isRaised(glyph);
    text += glyph.text;
  }
  const right = Math.max(...written.map((glyph) => glyph.right));
  return { text: plain(text + (isOpen ? "］" : "")), left: first.left, right, base, size };
}

const isLetter = (text: string): boolean => /^[\w.,%+-]/u.test(text);

function isGap(last: Glyph, glyph: Glyph, size: number): boolean {
  if (/\s$/u.test(last.text) || /^\s/u.test(glyph.text)) return false;
  return glyph.left - last.right > (isLetter(last.text) && isLetter(glyph.text) ? PART.letterGap : PART.gap) * size;
}

/** Characters that are drawn once, however often; blanks that lie below others are none. */
function once(sorted: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    const isAgain = kept
      .slice(-4)
      .some((one) => one.text === glyph.text && glyph.left - one.left < PART.twice * glyph.size && Math.abs(glyph.base - one.base) < PART.twice * glyph.size);
    if (!isAgain) kept.push(glyph);
  }
  return kept;
}

/** Characters as they are seen; blanks in a row are one. */
const plain = (text: string): string =>
  asCharacters(text)
    .replace(/[ \t\u00A0]+/gu, " ")
    .trim();

/** The value in the middle. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
