import { parseRange } from "../../src/address";
import { BLANK_CELL, cellContent, type CellContent, type CellPlan, type ReadableSheets, type SheetPlan } from "../../src/workbook";
import { FreshValues } from "../../src/workbook/computing/freshValues";
import { gridSheets } from "./gridSheets";

/** Cells changed by sheet: "B3" → value. */
export type PlanChanges = Readonly<Record<string, Readonly<Record<string, CellPlan>>>>;

/** The sheets as their plans write them, with some cells changed, to be read; formulas show what they give, and 0 where that is not known here. */
export function planSheets(plans: readonly SheetPlan[], changes: PlanChanges = {}): ReadableSheets {
  const grids = plans.map((plan) => ({ name: plan.name, grid: gridOf(plan, changes[plan.name] ?? {}) }));
  const fresh = new FreshValues(
    grids.map(({ name, grid }) => ({
      sheet: name,
      area: { top: 0, left: 0, bottom: grid.length - 1, right: Math.max(0, ...grid.map((row) => row.length - 1)) },
      block: grid,
      isWhole: true,
    })),
    grids.map(({ name }) => name),
  );
  const computed = (name: string, cell: CellContent, row: number, column: number): CellContent =>
    cell.formula === undefined ? cell : cellContent(fresh.of(name, { row, column })?.value ?? 0, { formula: cell.formula });
  return gridSheets(grids.map(({ name, grid }) => ({ name, grid: grid.map((cells, row) => cells.map((cell, column) => computed(name, cell, row, column))) })));
}

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
