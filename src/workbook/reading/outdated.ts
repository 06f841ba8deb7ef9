import type { Entries } from "../../figures";
import { cellAddress, type Position } from "../../address";
import type { CellContent, CellPlace } from "../cell";
import type { FreshValue, FreshValues } from "../computing/freshValues";
import type { SheetBlock } from "./sheetBlock";

/** A cell whose formula gives something else by now than the cell shows. */
export interface OutdatedCell {
  readonly place: CellPlace;
  readonly shown: number | string;
  readonly fresh: number | string;
}

/** What is known of a computed result: it is what the formula gives, or it is old, or that cannot be told. */
export type Freshness =
  | { readonly state: "fresh" | "unverified" }
  | { readonly state: "old"; readonly shown: number | string; readonly fresh: number | string; readonly isCertain: boolean };

/** Numbers as near as this are the same: programs add up in another order. */
const NEAR = 1e-9;

/** Whether the result of a cell's formula is old; `undefined` for a cell that shows no result of a formula. */
export function freshnessOf(cell: CellContent | undefined, sheet: string, position: Position, fresh: FreshValues): Freshness | undefined {
  if (cell?.formula === undefined || (cell.kind !== "number" && cell.kind !== "text" && cell.kind !== "blank")) return undefined;
  const found = fresh.of(sheet, position);
  if (found === undefined || typeof found.value === "boolean") return { state: "unverified" };
  if (!isSame(found.value, cell.value)) return { state: "old", shown: cell.value, fresh: found.value, isCertain: found.isCertain };
  return { state: found.isCertain ? "fresh" : "unverified" };
}

function isSame(one: FreshValue["value"], other: number | string): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other)) : one === other;
}

/**
 * The results of formulas in the sheets of the report, tables apart, that are old, and those of which it cannot be told.
 * @param contents these sheets
 */
export function outdatedCells(
  contents: readonly SheetBlock[],
  fresh: FreshValues,
): { readonly outdated: readonly OutdatedCell[]; readonly unverified: readonly CellPlace[] } {
  const outdated: OutdatedCell[] = [];
  const unverified: CellPlace[] = [];
  for (const { sheet, area, block } of contents) {
    block.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        const position = { row: area.top + r, column: area.left + c };
        const freshness = freshnessOf(cell, sheet, position, fresh);
        const place = { sheet, address: cellAddress(position) };
        if (freshness?.state === "unverified") unverified.push(place);
        if (freshness?.state === "old") outdated.push({ place, shown: freshness.shown, fresh: freshness.fresh });
      });
    });
  }
  return { outdated, unverified };
}

/** Whether anything that is read for the report is the old result of a formula. */
export const hasOldResults = ({ entries, outdated }: { readonly entries: Entries; readonly outdated: readonly OutdatedCell[] }): boolean =>
  outdated.length > 0 || [...entries.values()].some(({ old }) => old !== undefined);
