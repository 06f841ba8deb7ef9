import type { PageContent } from "./pageContent";
import { middle, type TextLine } from "./textLines";

/** Lines whose bases differ by less than this, in points, stand at one height of their pages. */
const SAME_HEIGHT = 2;
/** What is printed around the text is set in smaller characters than the text, by this part at least. */
const SMALLER = 0.93;

/** Pages without the lines that a program prints around the text of each of them, and these lines. */
export interface BarePages {
  readonly pages: readonly PageContent[];
  readonly running: readonly { readonly line: TextLine; readonly page: number }[];
}

/**
 * Leaves out what is printed at one height of every page in small characters, and differs in digits only: the date, the address and the number of the page that a
 * browser prints, titles above the text. The first page may be without, and keeps what stands at its top: that may be all that names the report.
 * @param isLeft lines that are told apart by themselves, and stay
 */
export function withoutRunningLines(pages: readonly PageContent[], isLeft: (text: string) => boolean): BarePages {
  const written = pages.filter(({ lines, tables }) => lines.length + tables.length > 0);
  const size = middle(written.flatMap(({ lines }) => lines.map((line) => line.size)));
  const later = written.slice(1);
  const second = later[0];
  const isOn =
    (line: TextLine) =>
    (page: PageContent): boolean =>
      page.lines.some((one) => isAlike(one, line));
  const candidates = (second?.lines ?? []).filter(
    (line) => line.size < SMALLER * size && !isLeft(line.text) && second !== undefined && isAtEdge(second, line) && later.every(isOn(line)),
  );
  const known = candidates.filter((line) => later.length > 1 || written.slice(0, 1).every(isOn(line)));
  const running: BarePages["running"][number][] = [];
  const bare = pages.map((page, index) => {
    const own = page.lines.filter((line) => known.some((one) => isAlike(one, line)) && !(index === 0 && isAbove(page, line)));
    running.push(...own.map((line) => ({ line, page: index + 1 })));
    return own.length === 0 ? page : { ...page, lines: page.lines.filter((line) => !own.includes(line)) };
  });
  return { pages: bare, running };
}

/** How many lines may be printed above the text, or below it. */
const MOST = 3;

const isAbove = ({ lines, tables }: PageContent, line: TextLine): boolean =>
  lines.filter(({ base }) => base < line.base - SAME_HEIGHT).length < MOST && tables.every(({ top }) => top > line.base - line.size);

function isAtEdge(page: PageContent, line: TextLine): boolean {
  const isBelow =
    page.lines.filter(({ base }) => base > line.base + SAME_HEIGHT).length < MOST && page.tables.every(({ bottom }) => bottom < line.base + SAME_HEIGHT);
  return isAbove(page, line) || isBelow;
}

/** Whether two lines stand at one height and differ in digits at most. */
const isAlike = (one: TextLine, other: TextLine): boolean =>
  Math.abs(one.base - other.base) < SAME_HEIGHT && sameButDigits(one.text) === sameButDigits(other.text);

const sameButDigits = (text: string): string => text.replace(/\d+/gu, "0").replace(/\s+/gu, "");
