import { legible, unseenCharacters } from "../../language";
import type { CellContent } from "../cell";
import { Kept } from "../kept";
import { plainDecimal } from "../plainDecimal";

/** White space, and characters that nobody sees. */
const UNSEEN = new RegExp(`[\\s${unseenCharacters}]+`, "gu");
const UNSEEN_AROUND = new RegExp(`^${UNSEEN.source}|${UNSEEN.source}$`, "gu");

/** Letters, digits and signs that are just what they look like, as nearly all texts have. */
const PLAIN = /^[!-~\u3001-\u3011\u4E00-\u9FFF\uFF01-\uFF5E]*$/u;

/** The letters of a label as a person reads them: radicals as what they look like, without white space and what nobody sees. */
export const seenLetters = (label: string): string => (PLAIN.test(label) ? label : legible(label).text.replace(UNSEEN, ""));

/** Whether a cell holds a label, however it is written. */
export const isLabel = (cell: CellContent | undefined, label: string): boolean => comparable(textOf(cell)) === comparable(label);

/** A label as it is compared: without white space, full-width forms folded, quotation marks and brackets made equal. */
export function comparable(label: string): string {
  // Most cells are blank or hold a number, and thousands are compared.
  if (/^\d*$/u.test(label)) return label;
  return lately.of(label, () => folded(label));
}

/** The labels of our own sheets stand in every workbook. */
const lately = new Kept<string>(500, 40);

const folded = (label: string): string =>
  seenLetters(label)
    .normalize("NFKC")
    .replace(/[“”"„‟]/gu, '"')
    .replace(/[〔［【]/gu, "(")
    .replace(/[〕］】]/gu, ")")
    .replace(/[、．。]/gu, ".");

/** A cell's text, without white space and unseen characters around it; "" for what holds none: an error, a picture, a formula without a result. */
export function textOf(cell: CellContent | undefined): string {
  const text = rawTextOf(cell);
  return isPlainAt(text, 0) && isPlainAt(text, text.length - 1) ? text : text.replace(UNSEEN_AROUND, "");
}

/** Whether a text has at a place one of the characters that nearly all begin and end with, or is "". */
function isPlainAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)) return true;
  return (code > 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e) || code === 0x201c || code === 0x201d;
}

/** The same with the white space that the text has. */
export function rawTextOf(cell: CellContent | undefined): string {
  switch (cell?.kind) {
    case "text":
      return cell.value;
    case "number":
      return plainDecimal(cell.value);
    case "truth":
      return String(cell.value).toUpperCase();
    case undefined:
    case "blank":
    case "error":
    case "picture":
    case "uncomputed":
      return "";
  }
}

/**
 * What the person sees in a cell: a number as its format shows it, 「95%」, without separators of thousands and powers of ten; a dash for zero is 0. Where
 * nothing is seen (`unsaidText`) it is the number.
 */
export function seenText(cell: CellContent | undefined): string {
  if (cell?.kind !== "number" || cell.shown === undefined || !/[\p{N}\p{L}]/u.test(cell.shown) || /\dE[+-]?\d+$/iu.test(cell.shown)) return textOf(cell);
  return cell.shown.trim().replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "");
}

/** What a person sees where something stands that says nothing too: an error value, 「####」. */
export function shownIn(cell: CellContent | undefined): string {
  if (cell?.kind === "error") return cell.value;
  return cell?.kind === "number" && cell.shown !== undefined && /^#+$/u.test(cell.shown) ? cell.shown : seenText(cell);
}
