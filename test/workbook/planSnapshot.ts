import { parseRange, type Area, type CellContent, type SheetPlan, type SheetSurvey, type Snapshot } from "../../src/workbook";

/** Cells that were changed after the plans were drawn ("B3" → value), by sheet. */
export type CellChanges = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

/** The sheets as their plans write them, with some cells changed; formulas show as 0. */
export function planSnapshot(plans: readonly SheetPlan[], areas: readonly Area[], changes: CellChanges = {}): Snapshot {
  return {
    sheetNames: plans.map(({ name }) => name),
    blocks: areas.map(({ sheet, address }) => {
      const plan = plans.find(({ name }) => name === sheet);
      return plan && block(plan, address, changes[sheet] ?? {});
    }),
  };
}

/** What these sheets use: at least what their plans fill, up to the last changed cell. */
export function planSurvey(plans: readonly SheetPlan[], changes: CellChanges = {}): SheetSurvey[] {
  return plans.map(({ name, content }) => {
    const last = Object.keys(changes[name] ?? {}).flatMap((address) => parseRange(address) ?? []);
    const bottom = Math.max(content.length - 1, ...last.map((cell) => cell.bottom));
    const right = Math.max((content[0]?.length ?? 0) - 1, ...last.map((cell) => cell.right));
    return { name, visible: true, used: { top: 0, left: 0, bottom, right } };
  });
}

function block({ content }: SheetPlan, address: string, changes: Readonly<Record<string, string | number>>): CellContent[][] {
  const area = parseRange(address);
  if (!area) throw new Error(`no address: ${address}`);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c): CellContent => {
      const [row, column] = [area.top + r, area.left + c];
      const change = changes[`${String.fromCharCode(65 + column)}${row + 1}`];
      const planned = content[row]?.[column] ?? "";
      const formula = change === undefined && typeof planned === "object";
      return { value: change ?? (typeof planned === "object" ? 0 : planned), formula };
    }),
  );
}
