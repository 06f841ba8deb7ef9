import type { Unsaid } from "../../figures";
import { isUnreadable, type CellContent } from "../cell";
import { shownOtherwise } from "../shownOtherwise";
import { errorCodesIn } from "./errorCodes";
import { textOf } from "./labelText";

/** Why a cell says nothing, and whether a number was wanted there. */
export interface UnsaidCell {
  readonly what: Unsaid;
  readonly wantsNumber: boolean;
}

/** The same of a cell that may say something. */
export const asUnsaid = (what: Unsaid | undefined, wantsNumber = false): UnsaidCell | undefined => (what === undefined ? undefined : { what, wantsNumber });

/**
 * Why a cell that is read as it is seen has nothing to be printed: what a number's format shows is a text too, unless it shows nothing. A text with an error value
 * among its words is none, and neither is TRUE, typed as a text or not.
 */
export function unsaidText(cell: CellContent | undefined): Unsaid | undefined {
  if (isUnreadable(cell)) return cell.kind;
  if (cell?.kind === "truth") return "truth";
  if (cell?.kind === "text") return isTruth(textOf(cell)) ? "truth" : errorCodesIn(cell.value).length > 0 ? "errorWithin" : undefined;
  if (cell?.kind !== "number") return undefined;
  if (/^#+$/u.test(cell.shown ?? "")) return "narrow";
  return shownOtherwise(cell) === "hidden" ? "hidden" : undefined;
}

/** Hardly any text is as short, and all texts of a workbook are asked. */
const isTruth = (text: string): boolean => (text.length === 4 || text.length === 5) && /^(?:TRUE|FALSE)$/iu.test(text);

/**
 * Why a name (of a 要素 too), an address or a sub-heading has nothing to be printed: a date or a time is what a spreadsheet made of something else that was typed
 * (1-2, 8:30), and nobody knows whether the number of 「1268万」 or what is shown is meant.
 */
export const unsaidWords = (cell: CellContent | undefined): Unsaid | undefined => unsaidValue(cell, undefined);

/** The same of a paragraph of 正文, where a rate alone says nothing either. */
export const unsaidParagraph = (cell: CellContent | undefined): Unsaid | undefined =>
  unsaidWords(cell) ?? (cell?.kind === "number" && shownOtherwise(cell) === "percent" ? "percent" : undefined);

/**
 * Why the value of a 要素 has nothing to be printed. It is a number: one that is shown as something else is none, a rate aside, and neither is 1268
 * shown as 「1268万」.
 * @param unit what stands under 单位
 */
export function unsaidValue(cell: CellContent | undefined, unit: CellContent | undefined): Unsaid | undefined {
  const asText = unsaidText(cell);
  if (asText !== undefined || cell?.kind !== "number") return asText;
  const shape = shownOtherwise(cell);
  const multiplier = /\d\s*([十百千万亿]+)/u.exec(cell.shown ?? "")?.[1];
  if (shape === undefined && multiplier !== undefined && !textOf(unit).startsWith(multiplier)) return "other";
  return shape === "percent" ? undefined : shape;
}
