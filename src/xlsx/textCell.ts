import type { Cell } from "hucre";

/** Texts that hucre would write as errors. */
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** What a file reads as a character by its number ("_x000D_"). */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML has not, or reads as others. */
const NOT_IN_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as the element <t> holds it: what XML cannot hold stands by its number. */
export function escapedText(text: string): string {
  return text.replaceAll(ESCAPE, "_x005F_").replaceAll(NOT_IN_XML, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** A text of a file, with what it writes by number resolved: the way back. */
export function unescapedText(text: string): string {
  return text.includes("_x") ? text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/**
 * A cell that holds this text as a text, whatever it looks like: "=1+1" never becomes a formula, "#N/A" no error. "_x000D_" in a file
 * means a character by its number, so a text that says so is written so that it stays.
 */
export function textCell(text: string): Pick<Cell, "value"> & Partial<Cell> {
  const value = escapedText(text);
  return errors.test(text) ? { value, richText: [{ text: value }] } : { value };
}
