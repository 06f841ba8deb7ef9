import type { Rectangle } from "../../address";
import type { TableLabels } from "./formLabels";
import type { TextGrid } from "./textGrid";

/** The share of a table's lines whose labels must stand somewhere, exactly, before a sheet is looked through. */
const SHARE = 0.4;
/** How far around the labels a table may reach: rows with typing errors, columns put in between. */
const MARGIN = { rows: 8, columns: 8 };

/**
 * The part of a sheet in which a table may be, by the labels that stand there exactly; `undefined` where there are too few. One look at
 * each text, so that large sheets of other things cost little.
 */
export function searchArea({ rows, area }: TextGrid, { table, meanings }: TableLabels): Rectangle | undefined {
  const found = new Set<string>();
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const texts of rows) {
    for (const { row, column, keys } of texts) {
      const key = keys.find((one) => meanings.has(one));
      if (key === undefined) continue;
      for (const meaning of meanings.get(key) ?? []) {
        if (meaning.role === "over") continue;
        found.add(`${meaning.role}${table.blocks.indexOf(meaning.block)}:${meaning.index}`);
        box.top = Math.min(box.top, row);
        box.left = Math.min(box.left, column);
        box.bottom = Math.max(box.bottom, row);
        box.right = Math.max(box.right, column);
      }
    }
  }
  const lines = table.blocks.reduce((sum, block) => sum + block.columns.length + block.rows.filter(({ path }) => path.length > 0).length, 0);
  if (found.size < lines * SHARE) return undefined;
  return {
    top: Math.max(area.top, box.top - MARGIN.rows),
    left: Math.max(area.left, box.left - MARGIN.columns),
    bottom: Math.min(area.bottom, box.bottom + MARGIN.rows),
    right: Math.min(area.right, box.right + MARGIN.columns),
  };
}
