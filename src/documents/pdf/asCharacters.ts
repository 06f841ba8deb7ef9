import { lookAlike } from "../../language";

/** Signs that fonts of the Noto and Source Han families draw as one with those on the right, and letters drawn together. */
const SHARED = new Map([
  ["\u2215", "／"],
  ["\u2012", "–"],
]);
const ODD = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u2215\u2012]/gu;

/**
 * A text whose characters are those that its reader sees. Where a font draws several characters with one sign, PDFs that browsers print name the one of the lowest number:
 * a radical of dictionaries, or the operator ∕ for the ／ that stands for no figure.
 */
export const asCharacters = (text: string): string => text.replace(ODD, (sign) => SHARED.get(sign) ?? lookAlike(sign) ?? sign.normalize("NFKC"));
