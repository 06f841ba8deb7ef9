import { tableFigures, type Entry } from "../../figures";
import type { Finding } from "../../findings";
import type { FigureId } from "../../statute";
import type { CheckedTable } from "../checkedTable";

/** Computed figures that still show what their formulas gave before. */
export interface StaleEvidence {
  readonly kind: "stale";
  readonly results: readonly { readonly figure: FigureId; readonly shown: number | string; readonly fresh: number | string }[];
}

/**
 * F2: the computed figures of a table that are old, all at once and before anything else: with manual calculation one changed entry leaves several totals
 * behind. Everything else is checked on what the formulas give, so that nobody looks for a wrong entry where there is none.
 */
export function checkStale({ table, entries }: CheckedTable): Finding<StaleEvidence>[] {
  const results = tableFigures(table).flatMap(({ id }) => {
    const entry = entries.get(id);
    return entry?.old === undefined ? [] : [{ figure: id, shown: entry.old, fresh: resultOf(entry) }];
  });
  if (results.length === 0) return [];
  return [{ id: `F2:${table.id}`, check: "F2", severity: "error", figures: results.map(({ figure }) => figure), evidence: { kind: "stale", results } }];
}

/** What the formula gives; "" where that is nothing. */
function resultOf(entry: Entry): number | string {
  if (entry.state === "blank") return "";
  return entry.state === "number" ? entry.value : entry.text;
}
