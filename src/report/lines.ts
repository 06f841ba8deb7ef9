import { sliceTraced, type TracedText } from "./span";

/** Line breaks of any system, and those that Word and web pages put into pasted text. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

/** The lines of a text that are more than white space, without the white space around them. */
export const writtenLines = (text: string): string[] =>
  text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The same lines, with the origin of their words. */
export function tracedLines(traced: TracedText): TracedText[] {
  const { text } = traced;
  const breaks = Array.from(text.matchAll(LINE_BREAK), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return [...breaks, { start: text.length, end: text.length }].flatMap(({ start: end }, index) => {
    const line = text.slice(breaks[index - 1]?.end ?? 0, end);
    const trimmed = line.trim();
    const start = end - line.trimStart().length;
    return trimmed === "" ? [] : [sliceTraced(traced, start, start + trimmed.length)];
  });
}
