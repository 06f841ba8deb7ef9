import type { FigureId } from "../../statute";
import { planStandardSheets, type FormulaPlan, type SheetPlan } from "../../workbook";
import { FAULT_ROW, FIRST_FIGURE_COLUMN, FIRST_UNIT_ROW, lastSummedRow } from "./detailRows";
import { planDetailSheet } from "./detailSheet";
import { planRecordSheet } from "./recordSheet";
import type { Rollup } from "../rollUp";
import { planRosterSheet } from "../roster/rosterSheet";
import { planSum } from "./sumFormula";
import { figureIds } from "../units/unitLine";
import { planUnitsSheet } from "./unitsSheet";

/** Plans the whole workbook of a sum: the standard sheets of the organ that sums up, whose figures are formulas over 汇总明细, and how each unit stands. */
export function planRollup(rollup: Rollup): SheetPlan[] {
  const { edition, settings } = rollup;
  const { organ: name, year, kind, roster } = settings;
  return [
    ...planStandardSheets(edition, "typed", { organ: { name, year, ...(kind !== undefined && { kind }) }, formulas: sumCells(rollup) }),
    planUnitsSheet(rollup),
    planDetailSheet(rollup),
    ...(roster ? [planRosterSheet(roster)] : []),
    planRecordSheet(rollup),
  ];
}

/** The formulas of all figures, with what they give. */
function sumCells({ edition, added, sums }: Rollup): ReadonlyMap<FigureId, FormulaPlan> {
  const last = lastSummedRow(added.length);
  return new Map(
    figureIds(edition).map((figure, index) => [
      figure,
      planSum({ column: index + FIRST_FIGURE_COLUMN, first: FIRST_UNIT_ROW, last, fault: FAULT_ROW }, sums.get(figure)),
    ]),
  );
}
