/** What spreadsheets show where a formula has no result; typed with full-width marks too. */
const ERROR_CODE =
  /[#＃](?:(?:REF|VALUE|DIV[/／]0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN|EXTERNAL|PYTHON|TIMEOUT|ARG)[!！]|N[/／]A(?![A-Z])|NAME[?？]|GETTING_DATA)/giu;

/** An error value among the words of a text, and where it begins. */
export interface WrittenError {
  readonly code: string;
  readonly start: number;
}

/** The error values among the words of a text, as in 「共#REF!件」: pasted as text, or joined by a formula out of texts that had them. */
export const errorCodesIn = (text: string): WrittenError[] =>
  text.includes("#") || text.includes("＃") ? [...text.matchAll(ERROR_CODE)].map(({ 0: code, index }) => ({ code, start: index })) : [];
