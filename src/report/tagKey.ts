import { unseenCharacters } from "../language";

const UNSEEN = new RegExp(`[\\s${unseenCharacters}]+`, "gu");

/**
 * The form in which names of tags are compared: full-width forms folded, white space and characters that nobody sees taken out, the Chinese full stop and
 * the middle dot read as the dot of a path. 「 三。本年新收．总计 」 → 「三.本年新收.总计」
 */
export function tagKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/[。·・]/gu, ".");
}
