/**
 * The form in which names of tags are compared: full-width forms folded, white space and characters that nobody sees taken out, the Chinese full stop and
 * the middle dot read as the dot of a path. 「 三。本年新收．总计 」 → 「三.本年新收.总计」
 */
export function tagKey(name: string): string {
  return name.normalize("NFKC").replace(/[\s\p{Cf}\u034F\u180B-\u180F\uFE00-\uFE0F\u115F\u1160\u2800\u3164\uFFA0\u{E0100}-\u{E01EF}]+/gu, "").replace(/[。·・]/gu, ".");
}
