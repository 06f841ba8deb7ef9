import type { Finding, TextCheckId, TextFault } from "../../checks";
import type { Passage } from "../passage";

/** The checks of wording and form; all others tell what is missing or probably false. */
const HINTS: ReadonlySet<TextCheckId> = new Set(["D7", "D9", "D11"]);

/** Which words of a passage's text a finding is about. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

const NO_WORDS: Words = { start: 0, end: 0 };

/** How much of a sentence is kept on either side of the words; none is as long but what has no marks. */
const LONGEST_SIDE = 300;

/** Where a sentence ends. */
const SENTENCE_END = /[。！？；\n]/u;

/** The sentence of a text that stands around some of its words, without the mark that ends the one before. */
export function sentenceAround(text: string, { start, end }: Words): string {
  let from = start;
  while (from > 0 && start - from < LONGEST_SIDE && !SENTENCE_END.test(text[from - 1] ?? "")) from -= 1;
  let to = end;
  while (to < text.length && to - end < LONGEST_SIDE && !SENTENCE_END.test(text[to - 1] ?? "")) to += 1;
  return text.slice(from, to).trim();
}

/** A finding about words of a passage. The id names the check, the section and the words, so that it stays while they do. */
export function aboutWords(check: TextCheckId, { section, row, text }: Passage, { start, end }: Words, fault: TextFault): Finding {
  return textFinding(check, { section, row, sentence: sentenceAround(text, { start, end }), start, end, words: text.slice(start, end) }, fault);
}

/** A finding about something that is not there, or about a section as a whole; `words` says what. */
export const aboutSection = (check: TextCheckId, section: string, row: number, words: string, fault: TextFault): Finding =>
  textFinding(check, { section, row, sentence: "", ...NO_WORDS, words }, fault);

function textFinding(check: TextCheckId, place: Words & { section: string; row: number; sentence: string; words: string }, fault: TextFault): Finding {
  const id = `${check}:${fault.what}:${place.section}:${place.words.slice(0, 40)}`;
  return { id, check, severity: HINTS.has(check) ? "hint" : "warning", figures: [], evidence: { kind: "narrative", ...place, ...fault } };
}
