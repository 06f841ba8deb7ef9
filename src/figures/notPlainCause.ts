import { foldWidth, UNSEEN } from "./asWritten";
import type { Entry, NoText } from "./entry";

/** What alone tells an entry that reads for certain from a number. */
export const CERTAIN_CAUSES = ["unit", "converted", "fullWidth", "separators", "unseen", "spaces", "textFormat", "rounded"] as const;

/**
 * Why a cell holds no plain number. Of several differences in writing the first of `CERTAIN_CAUSES` is named: 「５ 件」 has a unit. `converted`: a unit that
 * makes another number of the digits, 「984361元」. `rounded`: a number of which the cell shows fewer decimals. `computed`: a text that a formula gives. A guess: `none`, what is written for nothing; `remark`, words beside a
 * number; `otherUnit`, a unit that is not the figure's; `words`, anything else.
 */
export type NotPlainCause = (typeof CERTAIN_CAUSES)[number] | "computed" | "none" | "remark" | "otherUnit" | "words" | NoText;

/** Whether what a person wrote reads for certain, so that many such cells may be put right at once. */
export const isSurelyRead = (cause: NotPlainCause): boolean => (CERTAIN_CAUSES as readonly NotPlainCause[]).includes(cause);

/** Why an entry is no plain number. */
export function notPlainCause(entry: Entry & { readonly state: "text" }): NotPlainCause {
  const { text, reads, certain, what } = entry;
  if (what !== undefined) return what;
  const written = foldWidth(text.replace(UNSEEN, ""));
  if (!certain) return guessCause(written, reads);
  if (/^-?[\d.]+$/u.test(text) && Number(text) !== reads) return "rounded";
  if (isComputed(entry)) return "computed";
  if (/\p{L}/u.test(written)) return isAsWritten(written, reads) ? "unit" : "converted";
  if (/[！-～]/u.test(text)) return "fullWidth";
  if (text.includes(",")) return "separators";
  if (text.replace(UNSEEN, "") !== text) return "unseen";
  return /\s/u.test(text) ? "spaces" : "textFormat";
}

/** Whether a formula gives an entry. */
export const isComputed = ({ old, isFresh }: Entry): boolean => old !== undefined || isFresh !== undefined;

function guessCause(written: string, reads: number | undefined): NotPlainCause {
  if (reads === undefined) return "words";
  if (!/\d/u.test(written)) return "none";
  return /[(;]|,(?!\d)|^\p{Script=Han}/u.test(written) ? "remark" : "otherUnit";
}

/** Whether the digits alone are the number. */
const isAsWritten = (written: string, reads: number | undefined): boolean => Number(written.replace(/[^\d.]/gu, "")) === Math.abs(reads ?? NaN);
