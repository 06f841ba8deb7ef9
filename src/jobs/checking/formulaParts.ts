import type { Entries } from "../../figures";
import type { Finding } from "../findings/finding";
import { inLanguage, type Language } from "../../language";
import { sumRules } from "../../rules";
import type { Edition, FigureId } from "../../statute";
import { totalParts, type CellPlace } from "../../workbook";
import { addressesOf } from "./areas";

/** The parts of totals that have lost their formula and that it would not count, since no number stands there. */
export type UncountedParts = (total: FigureId) => readonly FigureId[];

/** The parts that a spreadsheet's SUM passes over as the cells are now, also by way of other totals; a text that says 0 makes no difference. */
export function uncountedParts(edition: Edition, entries: Entries, formulas: ReadonlyMap<FigureId, string>): UncountedParts {
  const parts = formulas.size > 0 ? totalParts(sumRules(edition)) : new Map<FigureId, readonly FigureId[]>();
  const uncounted = (total: FigureId): FigureId[] =>
    (parts.get(total) ?? []).flatMap((part) => {
      const entry = entries.get(part);
      if (entry?.state === "text") return entry.reads === 0 ? [] : [part];
      return formulas.has(part) || (entry?.state === "number" && entry.computed) ? uncounted(part) : [];
    });
  return (total) => (formulas.has(total) ? [...new Set(uncounted(total))] : []);
}

/** What must be put right before the formulas of a finding are put back, where they would not count all parts; "" for nothing. */
export function findingNote({ evidence, figures }: Finding, uncounted: UncountedParts, places: ReadonlyMap<FigureId, CellPlace>, language: Language): string {
  if (!["notPlain", "alike", "blank", "unfilled", "lostFormulas"].includes(evidence.kind)) return "";
  // One click writes the numbers of all cells of one cause, then the formulas count them.
  const mended = new Set(evidence.kind === "alike" ? figures : []);
  return uncountedNote(
    figures.flatMap(uncounted).filter((part) => !mended.has(part)),
    places,
    language,
  );
}

/** The same for these parts. */
export function uncountedNote(parts: readonly FigureId[], places: ReadonlyMap<FigureId, CellPlace>, language: Language): string {
  const cells = addressesOf([...new Set(parts)].flatMap((part) => places.get(part) ?? []));
  if (cells.length === 0) return "";
  return inLanguage(
    {
      zh: `${cells.join("、")} 不是数字，恢复公式也算不进去：请先改为数字，再恢复公式。`,
      en: ` ${cells.join(", ")}: no number stands there, and the formula would not count it: enter numbers before you put the formula back.`,
    },
    language,
  );
}
