import type { PageContent } from "./pageContent";
import { middle, type TextLine } from "./textLines";

/** How far the text of a page reaches to both sides, where a line is full and where it is not set in. */
export interface TextColumn {
  readonly left: number;
  readonly right: number;
}

/** Parts of the size of a character. */
const PART = {
  /** So far paragraphs are set in, two characters as a rule. */
  setIn: { least: 1.5, most: 2.9 },
  /** A line that ends no further from the right is full. */
  full: 1.2,
  /** No heading is so long, and so far apart no lines of a paragraph are. */
  sentence: 20,
  apart: 4,
};
/** A line that has so much of the longest one's length is a long one. */
const LONG = 0.8;

/**
 * The text columns of pages. On a page where each paragraph is one line all lines are set in, and nothing on it says so: then other pages say how far the text
 * reaches, or the tables, which are as wide as it.
 * @param isText whether a line is text, and no number of a page
 */
export function columnsOf(pages: readonly PageContent[], isText: (line: TextLine) => boolean): TextColumn[] {
  const texts = pages.map(({ lines }) => lines.filter(isText));
  const usual = reachOf(texts.flat());
  const own = texts.map((lines) => {
    const reach = reachOf(lines);
    const isWide = reach !== undefined && (usual === undefined || reach.right - reach.left > LONG * (usual.right - usual.left));
    return (isWide ? reach : usual) ?? { left: 0, right: 0 };
  });
  const isTold = (column: TextColumn, index: number): boolean => hasLongParagraphs(texts[index] ?? [], column);
  const tables = pages.flatMap((page) => page.tables.map(({ columnsAt }): TextColumn => ({ left: columnsAt[0] ?? 0, right: columnsAt.at(-1) ?? 0 })));
  const known = [...own.filter(isTold), ...tables];
  return own.map((column, index) => {
    const around = isTold(column, index) ? undefined : known.find((other) => areSetIn(texts[index] ?? [], column, other));
    return around ? { left: around.left, right: Math.max(column.right, around.right) } : column;
  });
}

/** How far lines reach to both sides, to the right by the long ones of them. */
function reachOf(lines: readonly TextLine[]): TextColumn | undefined {
  if (lines.length === 0) return undefined;
  const longest = Math.max(...lines.map(({ left, right }) => right - left));
  const long = lines.filter(({ left, right }) => right - left > LONG * longest);
  return { left: Math.min(...lines.map(({ left }) => left)), right: Math.max(...long.map(({ right }) => right)) };
}

const SENTENCE_END = /[。！？：；]$/u;

/** Whether lines at the left side of a column go on from full ones. */
const hasLongParagraphs = (lines: readonly TextLine[], column: TextColumn): boolean =>
  lines.some((line, index) => {
    const last = lines[index - 1];
    return last !== undefined && goesOnForCertain(last, line, column);
  });

/** Whether a line of a page is the next one of a sentence: the last one is full and ends in the middle of it. */
export function goesOnForCertain(last: TextLine, line: TextLine, { left, right }: TextColumn): boolean {
  if (SENTENCE_END.test(last.text)) return false;
  const isBelow = line.base - last.base < PART.apart * line.size && line.left - left < PART.setIn.least * line.size;
  return isBelow && right - last.right < PART.full * last.size && last.right - last.left > PART.sentence * last.size;
}

/** Whether lines are set in as first lines of paragraphs are, seen from how far text or tables reach elsewhere. */
function areSetIn(lines: readonly TextLine[], column: TextColumn, around: TextColumn): boolean {
  const size = middle(lines.map((line) => line.size));
  const indent = column.left - around.left;
  return indent >= PART.setIn.least * size && indent <= PART.setIn.most * size && column.right <= around.right + PART.full * size;
}
