import type { RepeatedPassage } from "./words/lastYear";

/**
 * The shortest passage that counts as repeated: 13 characters in a row, the length by which Chinese plagiarism checks commonly
 * judge. A judgement, not a rule of these reports: shorter ones are set phrases that every report has.
 */
export const REPEATED_LENGTH = 13;

/** A text as it is compared, and where in the text each of its characters stood. */
interface Compared {
  readonly characters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands for a tag that nothing replaced: it says nothing yet, and is like no text and no other tag. */
const TAG = "\0";

/** White space and marks are left out; a run of digits, with the marks of a number in it, is one character. */
const UNIT = /[{｛][^{}｛｝\n]+[}｝]|[0-9０-９]+(?:[.,．，][0-9０-９]+)*[%％]?|[\p{L}\p{N}]/gu;

function compared(text: string): Compared {
  const units = [...text.matchAll(UNIT)];
  return {
    characters: units.map(({ 0: unit }) => (/^[{｛]/u.test(unit) ? TAG : /^[0-9０-９]/u.test(unit) ? "0" : unit.slice(0, 1))).join(""),
    starts: units.map(({ index }) => index),
    ends: units.map(({ index, 0: unit }) => index + unit.length),
  };
}

/** Every run of `REPEATED_LENGTH` characters of texts: white space and punctuation are left out and every number counts as one and the same character. */
export const fragments = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap((text) => runs(compared(text).characters)));

/** How long a text is as it is compared. */
export const comparedLength = (text: string): number => compared(text).characters.replaceAll(TAG, "").length;

const runs = (characters: string): string[] =>
  Array.from({ length: Math.max(0, characters.length - REPEATED_LENGTH + 1) }, (_, at) => characters.slice(at, at + REPEATED_LENGTH));

/** The passages of a row that other texts have, how long they are together, and how long the row is. */
export function measure(
  { row, text }: { readonly row: number; readonly text: string },
  known: ReadonlySet<string>,
): { repeated: RepeatedPassage[]; repeatedLength: number; length: number } {
  const { characters, starts, ends } = compared(text);
  const found: { from: number; to: number }[] = [];
  for (const [at, run] of runs(characters).entries()) {
    if (!known.has(run) || run.includes(TAG)) continue;
    const last = found.at(-1);
    if (last && at < last.to) last.to = at + REPEATED_LENGTH;
    else found.push({ from: at, to: at + REPEATED_LENGTH });
  }
  const repeated = found.map(({ from, to }) => {
    const [start, end] = [starts[from] ?? 0, ends[to - 1] ?? text.length];
    return { row, start, end, words: text.slice(start, end) };
  });
  return { repeated, repeatedLength: found.reduce((sum, { from, to }) => sum + to - from, 0), length: characters.replaceAll(TAG, "").length };
}
