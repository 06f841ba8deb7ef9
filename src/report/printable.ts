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

/** 7 → 「U+0007」 */
export function characterName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
