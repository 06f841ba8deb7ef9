import type { Table } from "../statute";
import type { Entries } from "./entry";
import { isTotal, tableFigures } from "./tableFigures";

/** How many of a table's figures are filled in, of how many; totals that a formula computes do not count. */
export function fillingOf(table: Table, entries: Entries): { readonly filled: number; readonly total: number } {
  let [filled, total] = [0, 0];
  for (const figure of tableFigures(table)) {
    const entry = entries.get(figure.id);
    if (entry === undefined || (entry.state === "number" && entry.computed && isTotal(figure))) continue;
    total++;
    if (entry.state !== "blank") filled++;
  }
  return { filled, total };
}
