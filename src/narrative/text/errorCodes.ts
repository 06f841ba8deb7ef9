import type { Finding } from "../../check";
import type { Passage } from "../passage";
import { aboutSection, aboutWords } from "./textFinding";

/** What spreadsheets show where a formula has no result; typed with full-width marks too. */
const ERROR_CODE = /[#＃](?:(?:REF|VALUE|DIV[/／]0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON)[!！]|N[/／]A(?![A-Z])|NAME[?？]|GETTING_DATA)/giu;

/** D6: an error of a spreadsheet printed among words, as 「共#REF!件」: a formula that joined texts was broken. */
export function checkErrorCodes(passage: Passage): Finding[] {
  const inHeading = codesIn(passage.heading).map(([code]) => aboutSection("D6", passage.section, passage.row, code, { what: "errorCode" }));
  const inText = codesIn(passage.text).map(({ 0: code, index }) => aboutWords("D6", passage, { start: index, end: index + code.length }, { what: "errorCode" }));
  return [...inHeading, ...inText];
}

const codesIn = (text: string): RegExpExecArray[] => [...text.matchAll(ERROR_CODE)];
