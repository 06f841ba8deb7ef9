import fc from "fast-check";

/** Where the halves of characters beyond the 65,536th stand among the code points; they are none by themselves. */
const HALVES = { first: 0xd800, count: 0x800 };

/**
 * Any character of Unicode, as fast-check's unit "binary" has them, which makes a table of all the million of them for each test file.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.integer({ min: 0, max: 0x10ffff - HALVES.count }).map(
  (index) => String.fromCodePoint(index < HALVES.first ? index : index + HALVES.count),
  (character) => {
    const code = typeof character === "string" ? character.codePointAt(0) : undefined;
    if (code === undefined || character !== String.fromCodePoint(code)) throw new Error("no character");
    return code < HALVES.first ? code : code - HALVES.count;
  },
);
