import { editions } from "./editions";
import type { Edition } from "./table";

/** The edition that the report of a year is written in; years before the first one have the oldest. */
export function editionOf(year: number): Edition {
  return editions.find(({ firstYear }) => year >= firstYear) ?? editions[editions.length - 1] ?? editions[0];
}

/** The last report year that an edition is for; `undefined` where no newer edition has followed it. */
export function lastYear({ firstYear }: Edition): number | undefined {
  const later = editions.map((edition) => edition.firstYear).filter((year) => year > firstYear);
  return later.length > 0 ? Math.min(...later) - 1 : undefined;
}
