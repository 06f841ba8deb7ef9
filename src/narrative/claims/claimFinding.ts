import type { ClaimCheckId, ClaimFault } from "./registry";
import type { CountReading } from "./readings";
import type { Finding } from "../finding";
import type { FigureId } from "../../statute";
import type { Passage } from "../passage";
import { sentenceAround, type Words } from "../reading/sentences";
import type { Quantity } from "../numbers/quantity";

/** A finding about words of a passage that the tables, or their own sum, do not bear out; all such are warnings: the words may count otherwise. */
export function claimFinding(
  check: ClaimCheckId,
  { section, row, text }: Passage,
  words: Words,
  fault: ClaimFault,
  figures: readonly FigureId[] = [],
): Finding {
  const said = text.slice(words.start, words.end);
  return {
    id: `${check}:${fault.what}:${section}:${said.slice(0, 40)}`,
    check,
    severity: "warning",
    figures: [...new Set(figures)],
    evidence: { kind: "claim", section, row, sentence: sentenceAround(text, words), ...words, words: said, ...fault },
  };
}

/** Whether a quantity says a number: to the last place that it writes; about as many where it says 余 or 近. */
export function says({ value, step, approximate }: Quantity, number: number): boolean {
  if (approximate) return number >= value * 0.9 && number <= value * 1.2;
  return step <= 1 ? value === number : Math.abs(number - value) < step;
}

/** The finding that a quantity says none of the numbers that it may mean; `undefined` where it says one, or the tables have none. */
export function countFinding(check: ClaimCheckId, passage: Passage, words: Words, quantity: Quantity, readings: readonly CountReading[]): Finding | undefined {
  if (readings.length === 0 || readings.some(({ value }) => says(quantity, value))) return undefined;
  const figures = readings.flatMap(({ terms }) => terms.map(({ figure }) => figure));
  const marks = /^[\s、，,；;：:]*/u.exec(passage.text.slice(words.start, words.end))?.[0].length ?? 0;
  return claimFinding(check, passage, { start: words.start + marks, end: words.end }, { what: "count", stated: quantity.value, readings }, figures);
}
