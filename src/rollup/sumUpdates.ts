import { figureNamed } from "../figures";
import { plainDecimal, type CellBlock } from "../workbook";
import { summedFrom } from "./detailUpdates";
import type { HandChange } from "./handChange";
import { isIncomplete, type FigureSum, type Rollup } from "./rollUp";
import type { Standing } from "./standing";
import { planFault, planSum, type SummedRows } from "./sumFormula";
import { figureIds } from "./unitLine";

/** What is written of the sums, and what a person has made of them. */
export interface SumUpdates {
  readonly blocks: readonly CellBlock[];
  readonly changes: readonly HandChange[];
}

/**
 * All sums anew, with what they give now, over further rows where there are more. A cell that a person has typed over stays and is told; one that he has emptied is a sum again.
 * @param last the last row of 汇总明细 in use, from 0
 */
export function sumUpdates({ edition, sums }: Rollup, standing: Standing, last: number, detailSheet: string): SumUpdates {
  const { detail, places } = standing;
  const [any] = standing.sums;
  if (!any) return { blocks: [], changes: lostSums(figureIds(edition).map((_, index) => index)) };
  const rowsOf = (index: number): SummedRows => ({ ...any.rows, ...summedFrom(detail, any.rows, last), column: detail.columns[index] ?? 0 });
  const sumOf = (index: number): FigureSum | undefined => {
    const figure = figureNamed(figureIds(edition)[index] ?? "");
    return figure && sums.get(figure);
  };
  const held = new Set(standing.sums.map(({ index }) => index));
  const lost = figureIds(edition).flatMap((_, index) => (held.has(index) ? [] : [index]));
  const back = lost.flatMap((index) => (places[index]?.stands === "" ? [{ ...places[index], index }] : []));
  const written = new Set(back.map(({ index }) => index));
  const fault = any.rows.fault - 1;
  const above = detail.above[fault];
  return {
    blocks: [
      { sheet: detailSheet, address: `A${any.rows.fault}`, rows: [[planFault(rowsOf(0), detail.totals.length > 0)]] },
      ...[...standing.sums, ...back].map(({ sheet, address, index }): CellBlock => ({ sheet, address, rows: [[planSum(rowsOf(index), sumOf(index))]] })),
    ],
    changes: [
      ...(above && !above.isFormula && above.text !== ""
        ? [{ kind: "wordsGone", place: { sheet: detailSheet, address: `A${any.rows.fault}` }, words: above.text, now: "" } as const]
        : []),
      ...lostSums(lost.filter((index) => !written.has(index))),
    ],
  };

  function lostSums(indexes: readonly number[]): HandChange[] {
    return indexes.flatMap((index): HandChange[] => {
      const figure = figureNamed(figureIds(edition)[index] ?? "");
      const [sum, place] = [figure && sums.get(figure), places[index]];
      if (!figure || !sum) return [];
      return [
        {
          kind: "sumLost",
          figure,
          place,
          stands: place?.stands ?? "",
          sum: isIncomplete(sum) ? `${plainDecimal(sum.value)}（不全）` : plainDecimal(sum.value),
        },
      ];
    });
  }
}
