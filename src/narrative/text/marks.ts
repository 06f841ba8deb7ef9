import { hasText, type Passage } from "../passage";

/** A number of an enumeration as it stands in the text: 一是, （二）, 3. */
export interface Mark {
  readonly style: string;
  readonly number: number;
  readonly words: string;
  readonly passage: Passage;
  /** The index in `passage.text`; `undefined` where it stands in the heading. */
  readonly start: number | undefined;
  /** Words were left out between the mark before and this one. */
  readonly afterEllipsis: boolean;
}

const CHINESE = "[一二三四五六七八九十]{1,3}";

/** What may stand before a mark: the end of a clause, or nothing. */
const CLAUSE = "(?<=^|[。；;，,：:！!？?、\\s”）)…])";

/** Each way to enumerate, with what its first group has the number in. */
const styles: readonly { readonly style: string; readonly pattern: RegExp }[] = [
  { style: "一是", pattern: new RegExp(`${CLAUSE}(${CHINESE})是`, "gmu") },
  { style: "一要", pattern: new RegExp(`${CLAUSE}(${CHINESE})要(?![素件求点闻])`, "gmu") },
  { style: "第一，", pattern: new RegExp(`${CLAUSE}第(${CHINESE})[，,](?!第)`, "gmu") },
  { style: "首先", pattern: /(?<=^|[。；;，,：:\s])(首先|其次|再次)[，,]/gmu },
  // not 第二十条第（一）项, nor the further ones of 第（一）（五）项
  { style: "（一）", pattern: new RegExp(`(?<![第条款项）)、和及])[（(](${CHINESE})[）)](?![项款目]|、[（(])`, "gu") },
  { style: "（1）", pattern: /(?<=^|[。；;：:\s])[（(](\d{1,2})[）)](?![项款目])/gmu },
  { style: "1.", pattern: /(?<=^|[。；;：:\s])(\d{1,2})[.．、](?!\d(?!\d{3}\s*年))/gmu },
  { style: "①", pattern: /([①-⑳])/gu },
];

const ORDER = ["首先", "其次", "再次"];

/** The number that a mark has: 十二 and 12 are 12, ③ is 3, 其次 is 2. */
function numberOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  if (ORDER.includes(written)) return ORDER.indexOf(written) + 1;
  if (/^[①-⑳]$/u.test(written)) return (written.codePointAt(0) ?? 0) - 0x245f;
  return chineseOrdinal(written);
}

/** 一 to 九十九; NaN for what is no number. */
export function chineseOrdinal(written: string): number {
  const digits = "一二三四五六七八九";
  const [, tens = "", ten = "", units = ""] = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(written) ?? [];
  if (ten === "") return tens !== "" && units !== "" ? Number.NaN : digits.indexOf(tens || units) + 1 || Number.NaN;
  return (tens === "" ? 1 : digits.indexOf(tens) + 1) * 10 + (units === "" ? 0 : digits.indexOf(units) + 1);
}

/** All marks of some passages in their order, those of a row's heading before those of its text. */
export function marksOf(passages: readonly Passage[]): Mark[] {
  const ends = new Map<string, { passage: Passage; end: number }>();
  return passages.flatMap((passage) => {
    const heading = /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/u.exec(passage.heading);
    const ofHeading = heading ? [{ style: "（一）", number: numberOf(heading[1] ?? ""), words: heading[0].trim(), start: undefined }] : [];
    const ofText = (hasText(passage) ? styles : [])
      .flatMap(({ style, pattern }) =>
        [...passage.text.matchAll(pattern)].map((match) => ({
          style,
          number: numberOf(match[1] ?? ""),
          words: match[0],
          start: match.index,
        })),
      )
      .filter(({ number }) => Number.isFinite(number))
      .sort((one, other) => one.start - other.start);
    return [...ofHeading, ...ofText].map((mark) => {
      const before = ends.get(mark.style);
      const from = before?.passage === passage ? before.end : 0;
      const between = mark.start === undefined ? "" : passage.text.slice(from, mark.start);
      const skippedRow = before !== undefined && before.passage !== passage && before.passage.text.slice(before.end).includes("…");
      ends.set(mark.style, { passage, end: (mark.start ?? 0) + 1 });
      return { ...mark, passage, afterEllipsis: between.includes("…") || skippedRow };
    });
  });
}
