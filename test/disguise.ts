import fc from "fast-check";

/** Characters that nobody sees: zero-width ones, marks of the byte order and of direction, selectors of variants, blank letters, spaces. */
const UNSEEN = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u202d",
  "\u202c",
  "\u200e",
  "\u034f",
  "\ufe0f",
  "\u{e0100}",
  "\u115f",
  "\u2800",
  "\u3164",
  "\u00a0",
  "\u2009",
  "\u3000",
  " ",
] as const;
/** Radicals of Kangxi and the letters that they look like. */
const RADICALS: Readonly<Record<string, string>> = {
  一: "⼀",
  二: "⼆",
  人: "⼈",
  行: "⾏",
  生: "⽣",
  日: "⽇",
  文: "⽂",
  自: "⾃",
  大: "⼤",
  力: "⼒",
  示: "⽰",
};

/** A way to write a text so that it looks the same: unseen characters in it, and radicals for some letters. */
export const disguises: fc.Arbitrary<(text: string) => string> = fc
  .tuple(fc.array(fc.tuple(fc.nat(999), fc.constantFrom(...UNSEEN)), { minLength: 1, maxLength: 6 }), fc.subarray(Object.keys(RADICALS)))
  .map(([put, radicals]) => (text) => {
    const letters = Array.from(text, (letter) => (radicals.includes(letter) ? (RADICALS[letter] ?? letter) : letter));
    for (const [place, unseen] of put) letters.splice(place % (letters.length + 1), 0, unseen);
    return letters.join("");
  });
