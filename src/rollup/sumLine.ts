import type { Language } from "../language";
import { handChangeSentence } from "./standing/hand/handChangeWords";
import { isIncomplete, type Rollup } from "./rollUp";
import { choiceText } from "./choices/choiceWords";
import { reasonSentence } from "./words";

/** The sum as one line of JSON: `schemas/rollup.schema.json` describes it. */
export function sumLine({ settings: { organ, year }, edition, rows, sums, changes }: Rollup, language: Language): object {
  const all = [...sums];
  return {
    organ,
    year,
    edition: String(edition.id),
    units: rows.map(({ unit, file, state, reasons, choice }) => ({
      unit,
      file,
      state,
      reasons: reasons.map((reason) => ({ code: reason.kind, message: reasonSentence(reason, language) })),
      ...(choice && { choice: choiceText(choice) }),
    })),
    sums: Object.fromEntries(all.map(([id, sum]) => [id, isIncomplete(sum) ? null : sum.value])),
    incomplete: Object.fromEntries(
      all.filter(([, sum]) => isIncomplete(sum)).map(([id, { value, gaps }]) => [id, { others: value, units: gaps.map(({ unit }) => unit) }]),
    ),
    ...(changes.length > 0 && { changes: changes.map((change) => ({ code: change.kind, message: handChangeSentence(change, language) })) }),
  };
}
