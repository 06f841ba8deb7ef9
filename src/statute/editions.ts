import { edition2021 } from "./edition2021";
import type { Edition } from "./table";

/** All editions of the form, the newest first. */
export const editions: readonly [Edition, ...Edition[]] = [edition2021];

/** The edition that the report of a year is written in; years before the first one have the oldest. */
export function editionOf(year: number): Edition {
  return editions.find(({ firstYear }) => year >= firstYear) ?? editions[editions.length - 1] ?? editions[0];
}
