import { unseenCharacters } from "../language";

const UNSEEN = new RegExp(`[\\s${unseenCharacters}]+`, "gu");

/** Names that are written so already, as nearly all are: no folding changes the Chinese characters of this block. */
const PLAIN = /^[\u4e00-\u9fff\w.#^/]*$/u;

/**
 * The form in which names of tags are compared: full-width forms folded, white space and characters that nobody sees taken out, the Chinese full stop and
 * the middle dot read as the dot of a path. 「 三。本年新收．总计 」 → 「三.本年新收.总计」
 */
export function tagKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/[。·・]/gu, ".");
}
