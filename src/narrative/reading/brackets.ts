import { paragraphStart } from "./sentences";
import { quantities } from "../numbers/quantities";
import { pairedMarks, type PairedMarks } from "./pairedMarks";

const roundBrackets = pairedMarks("（(", "）)");

/** The round brackets of a text, of either width, looked for once for all its places. */
export interface Brackets {
  /** Where the brackets begin that a place stands in, the outermost first. */
  readonly around: (place: number) => readonly number[];
  /** The paragraph up to a place, with blanks for what stands in brackets that are closed by then: what is spoken of there ends with them. Places stay. */
  readonly outside: (place: number) => string;
  /** The same, but brackets without a number stay: 「今年（1—6月）」 says what time it is, 「80 件（上半年 30 件）」 only of what part. */
  readonly outsideCounted: (place: number) => string;
}

type Bracket = PairedMarks["closed"][number];

export function bracketsOf(text: string): Brackets {
  const { closed, unclosed } = roundBrackets(text);
  // For each place the outermost bracket around it, if that is closed; -1 for none.
  const outermost = new Int32Array(text.length + 1).fill(-1);
  for (const { start, end } of closed) outermost.fill(start, start + 1, end);
  const around = (place: number): number[] => {
    const first = outermost[place] ?? -1;
    const closedLater = first < 0 ? [] : closed.flatMap(({ start, end }) => (start >= first && start < place && place < end ? [start] : []));
    return [...closedLater, ...unclosed.filter((start) => start < place && start >= paragraphStart(text, place))].sort((one, other) => one - other);
  };
  const upTo = (without: string, place: number, within: (part: string) => string): string => {
    const first = outermost[place] ?? -1;
    const from = paragraphStart(text, place);
    return first < 0 ? without.slice(from, place) : without.slice(from, first) + within(text.slice(first, place));
  };
  const without = blanked(text, closed);
  const withoutCounted = blanked(text, closed.filter(hasQuantity(text)));
  return {
    around,
    outside: (place) => upTo(without, place, outsideBrackets),
    outsideCounted: (place) => upTo(withoutCounted, place, outsideCountedBrackets),
  };
}

/** A text with blanks for what stands in brackets that are closed. */
export const outsideBrackets = (text: string): string => blanked(text, roundBrackets(text).closed);

const outsideCountedBrackets = (text: string): string => blanked(text, roundBrackets(text).closed.filter(hasQuantity(text)));

const hasQuantity =
  (text: string) =>
  ({ start, end }: Bracket): boolean =>
    quantities(text.slice(start, end)).length > 0;

function blanked(text: string, brackets: readonly Bracket[]): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of [...brackets].sort((one, other) => one.start - other.start)) {
    if (start < reached) continue;
    pieces.push(text.slice(reached, start), " ".repeat(end - start));
    reached = end;
  }
  return pieces.join("") + text.slice(reached);
}
