import type { Finding, Severity, TextCheckId, TextFault } from "../../check";
import type { Passage } from "../passage";

/** Each check's severity: 「warning = implied or probable; hint = wording」. */
const severities: Readonly<Record<TextCheckId, Severity>> = {
  B4: "warning",
  B5: "warning",
  D1: "warning",
  D2: "warning",
  D3: "warning",
  D4: "warning",
  D5: "warning",
  D6: "warning",
  D7: "hint",
  D8: "warning",
  D9: "hint",
  D10: "warning",
  D11: "hint",
  D12: "warning",
};

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
  return { id, check, severity: severities[check], figures: [], evidence: { kind: "narrative", ...place, ...fault } };
}
