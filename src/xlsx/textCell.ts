import type { Cell } from "hucre";

/** Texts that hucre would write as errors. */
const errors = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/**
 * A cell that holds this text as a text, whatever it looks like: "=1+1" never becomes a formula, "#N/A" no error. "_x000D_" in a file
 * means a character by its number, so a text that says so is written so that it stays.
 */
export function textCell(text: string): Pick<Cell, "value"> & Partial<Cell> {
  const value = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return errors.test(text) ? { value, richText: [{ text: value }] } : { value };
}
