import { radicals } from "./radicals";

/** Radicals of Kangxi (U+2F00–2FD5) and of the supplement, and letters that are there for other character sets only. */
const LOOKS_ALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF]|[\u{2F800}-\u{2FA1F}]/u;
/** Nothing is seen of these: format characters, among them zero-width ones, and selectors of variants. */
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/u;
/** Spaces of other widths than the usual one; the wide one of Chinese text is left. */
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F]/u;
const ANY = new RegExp([LOOKS_ALIKE, UNSEEN, SPACE].map(({ source }) => source).join("|"), "u");

/** A stretch of a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text as a person reads it. */
export interface LegibleText {
  readonly text: string;
  /** Where a range of it stands in the text as written. */
  readonly written: (range: Range) => Range;
  /** Where a place of the text as written stands in it. */
  readonly read: (place: number) => number;
}

/**
 * Reads a text as a person does: radicals and compatibility letters as the letters that they look like, characters that nobody sees as nothing,
 * spaces of any width as spaces. Widths of digits and marks are left as they are, and so are ① and ㈠.
 */
export function legible(written: string): LegibleText {
  if (!ANY.test(written)) return { text: written, written: (range) => range, read: (place) => place };
  let text = "";
  // Which letter as written each unit of the text came from, and where each unit as written went.
  const letters: Range[] = [];
  const places: number[] = [];
  let start = 0;
  for (const letter of written) {
    const end = start + letter.length;
    const reads = readLetter(letter);
    places.push(...Array<number>(letter.length).fill(text.length));
    letters.push(...Array<Range>(reads.length).fill({ start, end }));
    text += reads;
    start = end;
  }
  const beginOf = (place: number): number => letters[place]?.start ?? written.length;
  return {
    text,
    written: (range) => ({
      start: beginOf(range.start),
      end: range.end > range.start ? (letters[range.end - 1]?.end ?? written.length) : beginOf(range.start),
    }),
    read: (place) => places[place] ?? text.length,
  };
}

/** The radicals and compatibility letters of a text, in their order. */
export const lookAlikesIn = (text: string): string[] => (LOOKS_ALIKE.test(text) ? Array.from(text).filter((letter) => lookAlike(letter) !== undefined) : []);

/** The letter that a radical or a compatibility letter looks like; `undefined` for any other. */
export function lookAlike(letter: string): string | undefined {
  if (!LOOKS_ALIKE.test(letter)) return undefined;
  const reads = radicals.get(letter) ?? letter.normalize("NFKC");
  return reads === letter ? undefined : reads;
}

function readLetter(letter: string): string {
  if (UNSEEN.test(letter)) return "";
  return SPACE.test(letter) ? " " : (lookAlike(letter) ?? letter);
}
