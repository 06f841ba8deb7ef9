import type { Table } from "../statute";
import type { Entries } from "./entry";
import { tableFigures } from "./tableFigures";

/** How many of a table's figures a person has entered, of how many; figures computed by a formula do not count. */
export function fillingOf(table: Table, entries: Entries): { readonly filled: number; readonly total: number } {
  const toEnter = tableFigures(table).flatMap(({ id }) => {
    const entry = entries.get(id);
    return entry === undefined || (entry.state === "number" && entry.computed) ? [] : [entry];
  });
  return { filled: toEnter.filter(({ state }) => state !== "blank").length, total: toEnter.length };
}
