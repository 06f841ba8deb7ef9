import { nameKey } from "../names/nameIndex";
import type { Rollup } from "../rollUp";

/** The keys of units of which a file is left out and none counts: they have no row in 汇总明细, and no sum lacks them. */
export function leftUnits({ rows }: Pick<Rollup, "rows">): ReadonlySet<string> {
  const added = new Set(rows.flatMap(({ state, unit }) => (state === "added" ? [nameKey(unit)] : [])));
  return new Set(rows.flatMap(({ state, unit }) => (state === "left" && !added.has(nameKey(unit)) ? [nameKey(unit)] : [])));
}
