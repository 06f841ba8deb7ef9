import { BLANK_CELL, cellContent, parseRange, type CellContent, type CellPlan, type ReadableSheets, type SheetPlan } from "../../src/workbook";
import { gridSheets } from "./gridSheets";

/** Cells changed by sheet: "B3" → value. */
export type PlanChanges = Readonly<Record<string, Readonly<Record<string, CellPlan>>>>;

/** The sheets as their plans write them, with some cells changed, to be read; formulas show as 0. */
export const planSheets = (plans: readonly SheetPlan[], changes: PlanChanges = {}): ReadableSheets =>
  gridSheets(plans.map((plan) => ({ name: plan.name, grid: gridOf(plan, changes[plan.name] ?? {}) })));

function gridOf({ content }: SheetPlan, changes: PlanChanges[string]): CellContent[][] {
  const grid = content.map((cells) => cells.map(contentOf));
  for (const [address, value] of Object.entries(changes)) {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    while (grid.length <= top) grid.push([]);
    const row = grid[top];
    while (row && row.length < left) row.push(BLANK_CELL);
    if (row) row[left] = contentOf(value);
  }
  return grid;
}

const contentOf = (planned: CellPlan): CellContent => (typeof planned === "object" ? cellContent(0, planned) : cellContent(planned));
