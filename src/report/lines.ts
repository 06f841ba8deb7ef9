/** Line breaks of any system, and those that Word and web pages put into pasted text. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** The lines of a text that are more than white space, without the white space around them. */
export function writtenLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
