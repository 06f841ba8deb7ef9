import { describeError, ReportError, type RollupParent } from "../../jobs";
import type { Language } from "../../language";
import { isOneOrgan, type ReportedFigure } from "../../rollup";
import { rollupTexts } from "../texts/rollupTexts";

/** What the open workbook has typed for a sum, or why that is not held against its units. */
export interface Held {
  readonly stated?: readonly ReportedFigure[];
  readonly notHeld?: string;
}

/** Looks what of the open workbook is held against a sum: only what is of the same organ and year, and in the form of that year. */
export function heldAgainst(parent: RollupParent, { organ, year }: { readonly organ: string; readonly year: number }, language: Language): Held {
  const texts = rollupTexts(language);
  if (!parent.hasFigures) return {};
  if (parent.year !== undefined && parent.year !== year) return { notHeld: texts.otherYear(parent.year) };
  if (parent.organ !== "" && !isOneOrgan(parent.organ, organ)) return { notHeld: texts.otherOrgan(parent.organ) };
  try {
    return { stated: parent.stated(year) };
  } catch (error) {
    if (error instanceof ReportError) return { notHeld: describeError(error, language) };
    throw error;
  }
}
