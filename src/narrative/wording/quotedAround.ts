/** Sentences of so many letters are quoted whole. */
const WHOLE = 60;
/** So much is quoted of longer ones, and so much of it before the words. */
const QUOTED = 58;
const BEFORE = 24;

/** A sentence as it is quoted, with the words in it that a finding is about: from its beginning where they stand there, else around them. */
export function quotedAround(sentence: string, words: string): string {
  if (sentence.length <= WHOLE) return sentence;
  const at = sentence.indexOf(words);
  if (at + words.length <= QUOTED) return `${sentence.slice(0, QUOTED)}……`;
  const from = Math.min(at - BEFORE, sentence.length - QUOTED);
  const to = from + QUOTED;
  return `……${sentence.slice(from, to)}${to < sentence.length ? "……" : ""}`;
}
