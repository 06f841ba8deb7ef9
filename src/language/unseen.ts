/**
 * Characters that nobody sees, as they stand between the brackets of a regular expression with the flag `u`: format characters, selectors of variants,
 * joiners, blank letters of other scripts.
 */
export const unseenCharacters = String.raw`\p{Cf}\u034F\u180B-\u180F\uFE00-\uFE0F\u115F\u1160\u2800\u3164\uFFA0\u{E0100}-\u{E01EF}`;
