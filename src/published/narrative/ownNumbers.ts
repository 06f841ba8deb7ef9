import type { Section } from "../../statute";
import { orderOf } from "./headings";

/** What a heading of a section says of its place. */
interface Numbered {
  readonly section: Section;
  /** Which one it is by its own number, from 1; absent where it has none. */
  readonly order?: number;
  /** Whether it says the words of the form. */
  readonly isExact: boolean;
}

/**
 * Headings without those of parts that say the words of another section: where a section begins under its own number, what says its words under another one is none of it, nor is what
 * says them in few before it.
 */
export function withoutParts<Start extends Numbered>(starts: readonly Start[]): readonly Start[] {
  const isOwn = ({ section, order }: Numbered): boolean => order === orderOf(section.number);
  const numbered = starts.filter(
    (start) => start.order === undefined || isOwn(start) || !starts.some((other) => other.section === start.section && isOwn(other)),
  );
  return numbered.filter(
    (start, index) =>
      start.isExact || !numbered.slice(index + 1).some(({ section, order, isExact }) => isExact && section === start.section && order === start.order),
  );
}
