import type { NotPlainEvidence } from "./check";
import { conversionOf } from "./conversion";
import { APART, isNoText, noTextWords } from "./noTextWords";

/** What stands in one cell instead of a plain number, behind the cell's name. */
export function notPlainEn(evidence: NotPlainEvidence): string {
  const { cause, text, reads, held } = evidence;
  if (isNoText(cause)) return noTextWords[cause].en(text, held);
  const change = `please check and change it to ${reads ?? ""}`;
  // What nobody sees is named: in quotation marks it would be the same digits twice.
  if (cause === "unseen") return `holds characters that nobody sees: only the number should stand here; ${change}`;
  if (cause === "rounded") return `holds ${text} and shows only ${reads ?? ""}, which is what is printed: ${change}, or show all its decimals`;
  if (cause === "textFormat") return `holds its number as text; ${change}`;
  const written = `says “${text}”: `;
  if (cause === "spaces") return `${written}there are spaces in or around the number; ${change}`;
  if (reads === undefined && APART.test(text)) return `${written}with spaces between the digits this may be one number or several; please enter one number`;
  if (reads === undefined) return `${written}not a number; please enter one`;
  if (cause === "none") return `${written}not a number; enter 0 where there was nothing`;
  switch (conversionOf(evidence)) {
    case "amount":
      return `${written}the unit here is 万元 (ten thousand yuan), to which it should be converted, with only the number in the cell; ${change}`;
    case "count":
      return `${written}the whole number should be written out; ${change}`;
    case undefined:
      return `${written}only the number should stand here; ${change}`;
  }
}

/** What texts do to sums, behind the sentence about them. */
export const passedOverEn = (sums = 0): string =>
  sums > 0 ? ` Formulas pass over texts: ${sums} ${sums === 1 ? "rule does" : "rules do"} not hold for that.` : "";
