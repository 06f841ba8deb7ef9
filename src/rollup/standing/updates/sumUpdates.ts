import type { CellBlock } from "../../../workbook";
import { FAULT_ROW, FIRST_UNIT_ROW } from "../../sheets/detailRows";
import { summedFrom } from "./detailUpdates";
import type { HandChange } from "../hand/handChange";
import { lostSums } from "./lostSums";
import type { FigureSum, Rollup } from "../../rollUp";
import type { Standing } from "../standing";
import { planFault, planSum, type SummedRows } from "../../sheets/sumFormula";
import { sumsInPlace } from "./sumsInPlace";
import { figureIds } from "../../units/unitLine";

/** What is written of the sums, and what a person has made of them. */
export interface SumUpdates {
  readonly blocks: readonly CellBlock[];
  readonly changes: readonly HandChange[];
}

/**
 * All sums anew, with what they give now, over further rows where there are more. A cell that a person has typed over stays and is told, and so does one that sums up another figure than its own; one that he has emptied is a
 * sum again.
 * @param last the last row of 汇总明细 in use, from 0
 */
export function sumUpdates(rollup: Rollup, standing: Standing, last: number, detailSheet: string): SumUpdates {
  const { edition, sums } = rollup;
  const { detail, places } = standing;
  const base = standing.sums[0]?.rows ?? asMade(detail);
  const rowsOf = (index: number): SummedRows => ({ ...base, ...summedFrom(detail, base, last), column: detail.columns[index] ?? 0 });
  const sumOf = (index: number): FigureSum | undefined => {
    const figure = figureIds(edition)[index];
    return figure && sums.get(figure);
  };
  const { missing, others } = sumsInPlace(standing, figureIds(edition).length);
  const back = missing.flatMap((index) => (places[index]?.stands === "" ? [{ ...places[index], index }] : []));
  const written = new Set(back.map(({ index }) => index));
  const above = detail.above[base.fault - 1];
  return {
    blocks: [
      { sheet: detailSheet, address: `A${base.fault}`, rows: [[planFault(rowsOf(0), detail.totals.length > 0)]] },
      ...[...standing.sums, ...back].map(({ sheet, address, index }): CellBlock => ({ sheet, address, rows: [[planSum(rowsOf(index), sumOf(index))]] })),
    ],
    changes: [
      ...(above && !above.isFormula && above.text !== ""
        ? [{ kind: "wordsGone", place: { sheet: detailSheet, address: `A${base.fault}` }, words: above.text, now: "" } as const]
        : []),
      ...lostSums({ missing: missing.filter((index) => !written.has(index)), others }, rollup, places),
    ],
  };
}

/** What the sums were over as they were made, where none is left that says so: the heads tell how far rows were put in above them. */
const asMade = ({ first }: Standing["detail"]): Omit<SummedRows, "column"> => ({
  first: first + 1,
  last: 0,
  fault: Math.max(1, first + 1 - (FIRST_UNIT_ROW - FAULT_ROW)),
});
