import type { NotPlainCause } from "../../figures";
import { tableName } from "../../findings";
import type { NotPlainEvidence } from "../notPlain/check";
import { conversionOf } from "../notPlain/conversion";
import { passedOverEn } from "../notPlain/en";
import { isNoText, noTextWords } from "../notPlain/noTextWords";
import type { AlikeEvidence } from "./check";
import { samples } from "./samples";

/** How many areas of a table a sentence names before it says "and more". */
const NAMED = 5;

/** Several cells of one cause in one sentence. */
export function alikeEn({ cause, cells, places, sums }: AlikeEvidence): string {
  const named = places.map(
    ({ table, areas }) =>
      `${places.length > 1 ? `${tableName(table, "en-US")} ` : ""}${areas.slice(0, NAMED).join(", ")}${areas.length > NAMED ? " and more" : ""}`,
  );
  const [first] = places;
  return `${places.length > 1 ? "Each" : `${tableName(first?.table ?? "", "en-US")}, each`} of ${cells.length} cells (${named.join("; ")}) ${predicate(cause, cells)}.${passedOverEn(sums)}`;
}

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
