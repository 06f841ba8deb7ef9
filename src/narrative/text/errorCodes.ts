import type { Finding } from "../../check";
import type { Passage } from "../passage";
import type { NamedText, TextContext } from "./context";
import { namedPassage } from "./namedPassage";
import { aboutSection, aboutWords } from "./textFinding";

/** What spreadsheets show where a formula has no result; typed with full-width marks too. */
const ERROR_CODE =
  /[#＃](?:(?:REF|VALUE|DIV[/／]0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON)[!！]|N[/／]A(?![A-Z])|NAME[?？]|GETTING_DATA)/giu;

/**
 * D6: an error of a spreadsheet printed among words, as 「共#REF!件」: a formula that joined texts was broken. What a 要素 prints is told where the
 * 要素 stands.
 */
export function checkErrorCodes(passage: Passage, { named = [] }: TextContext): Finding[] {
  const printed = (passage.spans ?? []).filter(({ name }) => named.some((one) => one.name === name));
  const inHeading = codesIn(passage.heading).map(([code]) => aboutSection("D6", passage.section, passage.row, code, { what: "errorCode" }));
  const inText = codesIn(passage.text)
    .filter(({ index }) => !printed.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: code, index }) => aboutWords("D6", passage, { start: index, end: index + code.length }, { what: "errorCode" }));
  return [...inHeading, ...inText];
}

/** D6: the same in the values of 要素. */
export const checkNamedErrors = (named: readonly NamedText[]): Finding[] =>
  named.flatMap(({ name, value }) =>
    codesIn(value).map(({ 0: code, index }) => aboutWords("D6", namedPassage(value), { start: index, end: index + code.length }, { what: "errorCode", name })),
  );

const codesIn = (text: string): RegExpExecArray[] => [...text.matchAll(ERROR_CODE)];
