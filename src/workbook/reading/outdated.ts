import type { Entries } from "../../figures";
import { cellAddress, type Position } from "../../address";
import { isUnreadable, type CellContent, type CellPlace } from "../cell";
import type { FreshValue, FreshValues } from "../computing/freshValues";
import { looksLike, NARRATIVE_SHEET, ORGAN_SHEET } from "../standard/sheetNames";
import type { SheetBlock } from "./sheetBlock";

/** A cell whose formula gives something else by now than the cell shows. */
export interface OutdatedCell {
  readonly place: CellPlace;
  readonly shown: number | string;
  readonly fresh: number | string;
}

/** A cell of 基本信息 or 正文 whose formula gives another thing by the day, or each time that it is computed. */
export interface ChangingCell {
  readonly place: CellPlace;
  /** The function that makes it so: TODAY. */
  readonly by: string;
}

/** What is known of a computed result: it is what the formula gives, or it is old, or that cannot be told, since the formula takes its own result or for another reason. */
export type Freshness =
  | { readonly state: "fresh" | "unverified" | "circular" }
  | { readonly state: "old"; readonly shown: number | string; readonly fresh: number | string; readonly isCertain: boolean };

/** Numbers as near as this are the same: programs add up in another order. */
const NEAR = 1e-9;

/** Whether the result of a cell's formula is old; `undefined` for a cell that shows no result of a formula. */
export function freshnessOf(cell: CellContent | undefined, sheet: string, position: Position, fresh: FreshValues): Freshness | undefined {
  if (cell?.formula === undefined || (cell.kind !== "number" && cell.kind !== "text" && cell.kind !== "blank")) return undefined;
  const found = fresh.of(sheet, position);
  if (found === undefined) return { state: fresh.isCircular(sheet, position) ? "circular" : "unverified" };
  if (typeof found.value === "boolean") return { state: "unverified" };
  if (!isSame(found.value, cell.value)) return { state: "old", shown: cell.value, fresh: found.value, isCertain: found.isCertain };
  return { state: found.isCertain ? "fresh" : "unverified" };
}

function isSame(one: FreshValue["value"], other: number | string): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(other)) : one === other;
}

const CHANGING = /(?<![\w.])(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(/iu;

/** The function by which a formula gives another thing by the day or each time; what stands in its quotation marks is none. */
const changingBy = ({ formula }: CellContent): string | undefined => CHANGING.exec((formula ?? "").replace(/"[^"]*"/gu, ""))?.[1]?.toUpperCase();

/**
 * The results of formulas in the sheets of the report, tables apart, that are old, those of which it cannot be told, and those that change by themselves.
 * @param contents these sheets
 */
export function outdatedCells(
  contents: readonly SheetBlock[],
  fresh: FreshValues,
): { readonly outdated: readonly OutdatedCell[]; readonly unverified: readonly CellPlace[]; readonly changing: readonly ChangingCell[] } {
  const changing: ChangingCell[] = [];
  const outdated: OutdatedCell[] = [];
  const unverified: CellPlace[] = [];
  for (const { sheet, area, block } of contents) {
    const isOfReport = isPrinted(sheet);
    block.forEach((cells, r) => {
      cells.forEach((cell, c) => {
        if (cell.formula === undefined) return;
        const position = { row: area.top + r, column: area.left + c };
        const place = (): CellPlace => ({ sheet, address: cellAddress(position) });
        const by = isOfReport && !isUnreadable(cell) ? changingBy(cell) : undefined;
        if (by !== undefined) changing.push({ place: place(), by });
        const freshness = by === undefined ? freshnessOf(cell, sheet, position, fresh) : undefined;
        if (freshness?.state === "unverified" || freshness?.state === "circular") unverified.push(place());
        if (freshness?.state === "old") outdated.push({ place: place(), shown: freshness.shown, fresh: freshness.fresh });
      });
    });
  }
  return { outdated, unverified, changing };
}

/** What stands in the other sheets of the report is not printed. */
const isPrinted = (sheet: string): boolean => looksLike(sheet, ORGAN_SHEET) || looksLike(sheet, NARRATIVE_SHEET);

/** Whether anything that is read for the report is the old result of a formula. */
export const hasOldResults = ({ entries, outdated }: { readonly entries: Entries; readonly outdated: readonly OutdatedCell[] }): boolean =>
  outdated.length > 0 || [...entries.values()].some(({ old }) => old !== undefined);
