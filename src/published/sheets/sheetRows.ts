import { rangeAddress } from "../../address";
import type { ReadableSheets } from "../../workbook";
import { cellText } from "./cellText";

/** A row of a sheet with something in it. */
export interface SheetRow {
  /** Its number on the sheet. */
  readonly number: number;
  /** The texts of its cells by their columns, of those that hold something. */
  readonly cells: ReadonlyMap<number, string>;
}

/** A sheet that a person sees. */
export interface SeenSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** No report has more rows or columns; what stands beyond them is not looked at. */
const MOST = { rows: 10_000, columns: 256 };

/** What a person sees in a workbook: its sheets without those that are hidden, and without hidden rows and columns. */
export async function seenSheets(sheets: ReadableSheets): Promise<SeenSheet[]> {
  const areas = (await sheets.survey()).flatMap(({ name, used, visible, readableRows = MOST.rows }) => {
    if (!visible || !used || used.top >= readableRows) return [];
    const [bottom, right] = [Math.min(used.bottom, used.top + MOST.rows - 1, readableRows - 1), Math.min(used.right, used.left + MOST.columns - 1)];
    return [{ name, top: used.top, left: used.left, area: { sheet: name, address: rangeAddress({ ...used, bottom, right }) } }];
  });
  const asked = areas.map(({ area }) => area);
  const [{ blocks }, hidden, struck = []] = [await sheets.read(asked), await sheets.hiddenLines(asked), await sheets.struckCells?.(asked)];
  return areas.map(({ name, top, left }, index) => {
    const lines = { rows: new Set(hidden[index]?.rows), columns: new Set(hidden[index]?.columns) };
    const crossed = new Set(struck[index]?.map(({ row, column }) => `${row},${column}`));
    const rows = (blocks[index] ?? []).flatMap((block, row): SheetRow[] => {
      if (lines.rows.has(top + row)) return [];
      const cells = block.flatMap((cell, column) => {
        const text = lines.columns.has(left + column) ? "" : cellText(cell);
        // What is struck out is no figure, as on pages.
        return text === "" ? [] : [[left + column, crossed.has(`${top + row},${left + column}`) ? `［${text}］` : text] as const];
      });
      return cells.length === 0 ? [] : [{ number: top + row + 1, cells: new Map(cells) }];
    });
    return { name, rows };
  });
}
