import type { Finding } from "../finding";
import type { TextCheckId, TextFault } from "./registry";
import type { Passage } from "../passage";
import { sentenceAround, type Words } from "../reading/sentences";

/** The checks of wording and form; all others tell what is missing or probably false. */
const HINTS: ReadonlySet<TextCheckId> = new Set(["D7", "D9", "D11"]);

const NO_WORDS: Words = { start: 0, end: 0 };

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
