import { goesOnForCertain, type TextColumn } from "./columns";
import { middle, type TextLine } from "./textLines";

/** Parts of the size of a character. */
const PART = {
  /** A line that begins so much further to the right begins a paragraph. */
  indent: 0.8,
  /** Room that a line may leave although the next character would not fit: signs that may begin no line take one with them. */
  room: 1.2,
  /** Sizes that differ by more are those of a heading and its text. */
  size: 0.06,
  /** A gap between lines that is so much larger than usual lies between paragraphs. */
  gap: 0.45,
};

/**
 * How far the lines of paragraphs usually lie apart, in sizes of their characters: as lines do of which one goes on with the sentence of the other. Where no paragraph has two, all
 * lines are asked.
 * @param pages the lines of each page, with how far they reach
 */
export function usualStep(pages: readonly (readonly [lines: readonly TextLine[], column: TextColumn])[]): number {
  const steps = pages.flatMap(([lines, column]) =>
    lines.slice(1).flatMap((line, index) => {
      const last = lines[index] ?? line;
      const step = (line.base - last.base) / line.size;
      return step > 0.9 && step < 4 ? [{ step, isCertain: goesOnForCertain(last, line, column) }] : [];
    }),
  );
  const certain = steps.filter(({ isCertain }) => isCertain);
  return steps.length === 0 ? 2 : middle((certain.length === 0 ? steps : certain).map(({ step }) => step));
}

/** What is needed to tell whether a line goes on with the one before it. */
export interface LineSetting {
  /** Of the line, and of the one before, which may stand on another page. */
  readonly column: TextColumn;
  readonly before: TextColumn;
  readonly step: number;
  readonly isOnNextPage: boolean;
}

/** Whether a line goes on with the paragraph of the one before it. */
export function goesOn(last: TextLine, line: TextLine, { column, before, step, isOnNextPage }: LineSetting): boolean {
  if (Math.abs(last.size - line.size) > PART.size * line.size) return false;
  if (line.left - column.left > PART.indent * line.size) return false;
  if (!isOnNextPage && (line.base - last.base) / line.size > step + PART.gap) return false;
  return before.right - last.right < firstWord(line) + PART.room * line.size;
}

/** How wide what a line begins with is at least, as far as it cannot be divided. */
function firstWord({ text, size }: TextLine): number {
  const word = /^[\w.,:/@%-]+/u.exec(text)?.[0] ?? "";
  return word === "" ? size : word.length * size * 0.6;
}

/** Lines of a paragraph as one text; letters and digits at both sides of a line's end were divided by a blank, unless a long number was. */
export function joinedText(before: string, text: string): string {
  return /[A-Za-z,;]$/u.test(before) && /^[\w]/u.test(text) ? `${before} ${text}` : before + text;
}
