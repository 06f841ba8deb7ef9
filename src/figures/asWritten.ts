import { unseenCharacters } from "../language";

/** Characters that nobody sees. */
export const UNSEEN = new RegExp(`[${unseenCharacters}]`, "gu");

/**
 * Full-width forms become half-width ones. Nothing else is folded: Unicode's compatibility forms would turn the footnote mark
 * of 「22①」 into a digit.
 */
export function foldWidth(text: string): string {
  return text.replace(/[！-～]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ");
}
