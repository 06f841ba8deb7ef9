/** Characters that XML cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The code points in a text that no Word document can hold, in order. */
export function unprintable(text: string): number[] {
  return Array.from(text.matchAll(UNPRINTABLE), ([character]) => character.codePointAt(0) ?? 0);
}

/** A text without the characters that no Word document can hold. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "");
}

/** Whether every character of a text can be held. */
export const isPrintable = (text: string): boolean => text.search(UNPRINTABLE) < 0;

/** The stretches of a text between characters that no document can hold, with their places; line breaks of any kind stay. */
export function printableStretches(text: string): { readonly at: number; readonly text: string }[] {
  if (isPrintable(text)) return text === "" ? [] : [{ at: 0, text }];
  const removed = Array.from(text.matchAll(UNPRINTABLE)).filter(([character]) => !/[\v\f]/u.test(character));
  const starts = [0, ...removed.map(({ index }) => index + 1)];
  return starts.map((at, index) => ({ at, text: text.slice(at, removed[index]?.index) })).filter((stretch) => stretch.text !== "");
}

/** 7 → 「U+0007」 */
export function characterName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
