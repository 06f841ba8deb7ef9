import type { Language } from "../language";
import type { Rollup } from "./rollUp";
import { choiceText, reasonSentence } from "./words";

/** The sum as one line of JSON: `schemas/rollup.schema.json` describes it. */
export function sumLine({ settings: { organ, year }, edition, rows, sums }: Rollup, language: Language): object {
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
    sums: Object.fromEntries(all.map(([id, { value, gaps }]) => [id, gaps.length === 0 ? value : null])),
    incomplete: Object.fromEntries(
      all.filter(([, { gaps }]) => gaps.length > 0).map(([id, { value, gaps }]) => [id, { others: value, units: gaps.map(({ unit }) => unit) }]),
    ),
  };
}
