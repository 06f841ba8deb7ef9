import type { NotPlainCause } from "../../figures";
import { tableName } from "../../findings";
import type { AlikeEvidence, NotPlainEvidence } from "../evidence";
import { samples } from "../alike/samples";
import { conversionOf } from "./conversion";
import { isNoText, noTextWords } from "./noTextWords";

/** How many areas of a table a sentence names before it says "and more". */
const NAMED = 5;

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

/** Several cells of one cause in one sentence. */
export function alikeEn({ cause, cells, places, sums }: AlikeEvidence): string {
  const named = places.map(
    ({ table, areas }) =>
      `${places.length > 1 ? `${tableName(table, "en-US")} ` : ""}${areas.slice(0, NAMED).join(", ")}${areas.length > NAMED ? " and more" : ""}`,
  );
  const [first] = places;
  return `${places.length > 1 ? "Each" : `${tableName(first?.table ?? "", "en-US")}, each`} of ${cells.length} cells (${named.join("; ")}) ${predicate(cause, cells)}.${passedOverEn(sums)}`;
}

/** What texts do to sums, behind the sentence about them. */
export const passedOverEn = (sums = 0): string =>
  sums > 0 ? ` Formulas pass over texts: ${sums} ${sums === 1 ? "rule does" : "rules do"} not hold for that.` : "";

function predicate(cause: NotPlainCause, cells: readonly NotPlainEvidence[]): string {
  const { shown, isMore } = samples(cells);
  const more = isMore ? " and others" : "";
  if (isNoText(cause)) return noTextWords[cause].en(shown.join(", ") + more);
  const written = shown.map((text) => `“${text}”`).join(", ") + more;
  if (cause === "converted" && cells.every((cell) => conversionOf(cell) === "amount"))
    return `is not written in 万元 (${written}), the unit here (ten thousand yuan): convert it to 万元 and enter only the number`;
  return words[cause](written);
}

const words: Readonly<Record<Exclude<NotPlainCause, keyof typeof noTextWords>, (written: string) => string>> = {
  unit: (written) => `has a unit behind its number (${written}): enter only the number`,
  converted: (written) => `is written in another unit than the form's (${written}): convert it and enter only the number`,
  fullWidth: (written) => `is written in full-width digits (${written}): enter plain digits`,
  separators: (written) => `has separators of thousands (${written}): enter only the number`,
  unseen: () => "holds characters that nobody sees: enter only the number",
  spaces: (written) => `has spaces in or around its number (${written}): enter only the number`,
  textFormat: () => "holds its number as text: make it a number",
  rounded: (written) => `shows fewer decimals than it holds (${written}), and what it shows is printed: show all of them, or enter the number as it is shown`,
  computed: (written) => `is a text that a formula gives (${written}), not a number: mend the formula or enter the number`,
  none: (written) => `says no number (${written}): enter 0 where there was nothing`,
  remark: (written) => `says something beside its number (${written}): check it and enter only the number`,
  otherUnit: (written) => `has a unit that is not the figure's (${written}): check it and enter only the number`,
  words: (written) => `says no number (${written}): please enter one`,
};
