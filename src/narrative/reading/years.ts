/** A year as it stands in a text: 2022年, ２０２２年, 二〇二二年; 年度 is taken with it. */
export interface WrittenYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const YEAR = /(?<![0-9０-９])((?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇○零Ｏ0九][〇○零Ｏ0一二三四五六七八九]{2})\s*年(?:度)?/gu;
/** Digits as they are written elsewhere than in ASCII, each at the index of its value, ten by ten. */
const DIGITS = "０１２３４５６７８９〇一二三四五六七八九○一二三四五六七八九零一二三四五六七八九";

const digitOf = (written: string): string => (written === "Ｏ" ? "0" : String(DIGITS.indexOf(written) % 10));

/** All years of a text, in their order. */
export const yearsOf = (text: string): WrittenYear[] =>
  [...text.matchAll(YEAR)].map((match) => ({
    year: Number((match[1] ?? "").replace(/\D/gu, digitOf)),
    start: match.index,
    end: match.index + match[0].length,
  }));
