import { quantities } from "../numbers/quantities";

const OPENS = /[（(]/u;
const CLOSES = /[）)]/u;

/** Round brackets of a text, of either width: those that are closed in their paragraph, and where others stand open at its end. */
function bracketsOf(text: string): { readonly closed: { readonly start: number; readonly end: number }[]; readonly open: readonly number[] } {
  let open: number[] = [];
  const closed: { start: number; end: number }[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const mark = text.charAt(place);
    if (mark === "\n") open = [];
    else if (OPENS.test(mark)) open.push(place);
    else if (CLOSES.test(mark)) {
      const start = open.pop();
      if (start !== undefined) closed.push({ start, end: place + 1 });
    }
  }
  return { closed, open };
}

/** Where the brackets begin that are still open at the end of a text, the outermost first. */
export const openBrackets = (text: string): readonly number[] => bracketsOf(text).open;

/** A text with blanks for what stands in brackets that are closed: what is spoken of there ends with them. Places stay. */
export const outsideBrackets = (text: string): string => blanked(text, () => true);

/** The same, but brackets without a number stay: 「今年（1—6月）」 says what time it is, 「80 件（上半年 30 件）」 only of what part. */
export const outsideCountedBrackets = (text: string): string => blanked(text, (words) => quantities(words).length > 0);

function blanked(text: string, goes: (words: string) => boolean): string {
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end } of bracketsOf(text).closed.sort((one, other) => one.start - other.start)) {
    if (start < reached || !goes(text.slice(start, end))) continue;
    pieces.push(text.slice(reached, start), " ".repeat(end - start));
    reached = end;
  }
  return pieces.join("") + text.slice(reached);
}
