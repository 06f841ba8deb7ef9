import type { Area, CellContent, SheetPlan, Snapshot } from "../../src/workbook";

/** The sheets as their plans write them, with some cells changed ("B3" → value) by sheet; formulas show as 0. */
export function planSnapshot(
  plans: readonly SheetPlan[],
  areas: readonly Area[],
  changes: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {},
): Snapshot {
  return {
    sheetNames: plans.map(({ name }) => name),
    blocks: areas.map(({ sheet, address }) => {
      const plan = plans.find(({ name }) => name === sheet);
      return plan && block(plan, address, changes[sheet] ?? {});
    }),
  };
}

function block({ content }: SheetPlan, address: string, changes: Readonly<Record<string, string | number>>): CellContent[][] {
  const last = /:([A-Z])(\d+)$/u.exec(address);
  const rows = Number(last?.[2]);
  const columns = (last?.[1] ?? "A").charCodeAt(0) - 64;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): CellContent => {
      const change = changes[`${String.fromCharCode(65 + column)}${row + 1}`];
      const planned = content[row]?.[column] ?? "";
      const formula = change === undefined && typeof planned === "object";
      return { value: change ?? (typeof planned === "object" ? 0 : planned), formula };
    }),
  );
}
