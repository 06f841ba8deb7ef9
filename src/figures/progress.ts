import type { Table } from "../statute";
import type { Entries } from "./entry";
import { isTotal, tableFigures } from "./tableFigures";

/** How many of a table's figures are filled in, of how many; totals that a formula computes do not count. */
export function fillingOf(table: Table, entries: Entries): { readonly filled: number; readonly total: number } {
  const toEnter = tableFigures(table).flatMap((figure) => {
    const entry = entries.get(figure.id);
    const computedTotal = isTotal(figure) && entry?.state === "number" && entry.computed;
    return entry === undefined || computedTotal ? [] : [entry];
  });
  return { filled: toEnter.filter(({ state }) => state !== "blank").length, total: toEnter.length };
}
