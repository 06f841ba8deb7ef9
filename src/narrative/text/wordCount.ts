/**
 * How many 字 a text has as Word counts them: each Chinese character and each Chinese mark is one, each run of letters and digits
 * between them is one; white space is none.
 */
export function wordCount(text: string): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  const others = text
    .replace(CHINESE, " ")
    .split(/\s+/u)
    .filter((run) => run !== "").length;
  return chinese + others;
}

/** Chinese characters, and marks that Word takes for Chinese: full-width ones, quotation marks, dashes, the ellipsis. */
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uffee\u2014\u2018\u2019\u201c\u201d\u2026\u00b7]/gu;
