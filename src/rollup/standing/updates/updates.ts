import type { CellBlock } from "../../../workbook";
import { detailUpdates } from "./detailUpdates";
import { doubtsOf, type Doubt } from "../doubts";
import { recordUpdates } from "./recordUpdates";
import { rollUpOver } from "../../rollUpOver";
import type { Rollup } from "../../rollUp";
import type { RollupSettings } from "../../settings";
import { DETAIL_SHEET, RECORD_SHEET, UNITS_SHEET } from "../../sheets/sheetNames";
import type { Standing } from "../standing";
import { sumUpdates } from "./sumUpdates";
import type { UnitOutcome } from "../../units/unitReport";
import { unitUpdates } from "./unitUpdates";

/** Names of sheets as the workbook spells them. */
export interface SheetSpelling {
  readonly detail: string;
  readonly units: string;
  readonly record: string;
}

/** A workbook of a sum as it is brought up to date: how the units stand then, with what a person has changed, and what is written. */
export interface Update {
  readonly rollup: Rollup;
  readonly blocks: readonly CellBlock[];
  /** What a person must decide before anything of it may be written. */
  readonly doubts: readonly Doubt[];
}

const spelling: SheetSpelling = { detail: DETAIL_SHEET, units: UNITS_SHEET, record: RECORD_SHEET };

/**
 * Plans a new run over the workbook of an earlier one: rows of units of which something new has come are written, and the sums. Units that were there before keep their rows; a unit that is added no longer has its figures taken
 * out, so that its sums are incomplete and say so. Nothing is written where a person has, but what is told.
 */
export function updateOf(standing: Standing, outcomes: readonly UnitOutcome[], given: RollupSettings, names: SheetSpelling = spelling): Update {
  const over = rollUpOver(standing, outcomes, given);
  const { rollup } = over;
  const news = rollup.rows.filter(({ kept }) => !kept);
  const { blocks, last } = detailUpdates(over, news, standing, names.detail);
  const sums = sumUpdates(rollup, standing, last, names.detail);
  const units = unitUpdates(news, over, standing, names.units);
  const record = standing.record ? recordUpdates([...rollup.rows, ...units.replaced], standing.record, names.record) : [];
  return {
    rollup: { ...rollup, changes: [...rollup.changes, ...sums.changes, ...units.changes] },
    blocks: [...blocks, ...units.blocks, ...sums.blocks, ...record],
    doubts: doubtsOf(over, standing),
  };
}
