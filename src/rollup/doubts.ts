import { nameKey } from "./names/nameIndex";
import type { KnownRow } from "./handRows";
import type { RollupOver } from "./rollUpOver";
import type { Standing } from "./standing";
import { stateNames } from "./stateNames";
import { sumsOfOthers } from "./sumsOfOthers";

/** Rows of 汇总明细, from 1, that a person has typed and that would have others counted twice: nothing is written before somebody says what they are. */
export interface Doubt {
  readonly kind: "sumOfOthers";
  readonly rows: readonly { readonly row: number; readonly unit: string }[];
}

/** What of the rows of 汇总明细 is to be decided before anything is summed up. A unit for which something stands under 处理 in 汇总单位 is decided on. */
export function doubtsOf({ rollup, hand }: RollupOver, { units }: Standing): Doubt[] {
  const counted = new Set(rollup.added.flatMap(({ unit, kept }) => (kept ? [nameKey(unit)] : [])));
  const decided = new Set(units.rows.flatMap(({ unit, choice }) => (choice ? [nameKey(unit)] : [])));
  const filed = new Set(units.rows.flatMap(({ unit, file, state }) => (file !== "" && state === stateNames.added.zh ? [nameKey(unit)] : [])));
  const isTyped = ({ record, unit }: KnownRow): boolean => (record ? record.figures === undefined : !filed.has(nameKey(unit)));
  const mayBe = (row: KnownRow): boolean => isTyped(row) && counted.has(nameKey(row.unit)) && !decided.has(nameKey(row.unit));
  return sumsOfOthers(hand.rows, mayBe).map(({ row, unit }): Doubt => ({ kind: "sumOfOthers", rows: [{ row: row + 1, unit }] }));
}
