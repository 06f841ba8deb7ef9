import { legible, type LegibleText } from "../language";
import type { Finding } from "./finding";
import type { Passage } from "./passage";

/** A passage as a person reads it: no check is deceived by letters that only look alike, or by characters that nobody sees. */
export const legiblePassage = (passage: Passage): Passage => asRead(passage, legible(passage.text));

/** The passage itself where it is read as it is written. */
function asRead(passage: Passage, { text, read }: LegibleText): Passage {
  const heading = legible(passage.heading).text;
  if (text === passage.text && heading === passage.heading) return passage;
  const spans = passage.spans?.map((span) => ({ ...span, start: read(span.start), end: read(span.end) }));
  return { ...passage, heading, text, ...(spans && { spans }) };
}

/** Checks passages as a person reads them; the findings tell places in the passages as they are printed. */
export function readLegibly(passages: readonly Passage[], check: (passages: readonly Passage[]) => readonly Finding[]): Finding[] {
  const texts = new Map(passages.map((passage) => [passage.row, legible(passage.text)]));
  return check(passages.map((passage) => asRead(passage, texts.get(passage.row) ?? legible(passage.text)))).map((finding) => asWritten(finding, texts));
}

function asWritten(finding: Finding, texts: ReadonlyMap<number, LegibleText>): Finding {
  const { evidence } = finding;
  const written = <At extends { readonly start: number; readonly end: number }>(row: number, at: At): At =>
    at.start === at.end ? at : { ...at, ...texts.get(row)?.written(at) };
  const repeated = evidence.what === "repetition" && evidence.repeated.map((one) => written(one.row, one));
  return { ...finding, evidence: { ...written(evidence.row, evidence), ...(repeated && { repeated }) } };
}
