import type { Entries } from "../../figures";
import { figureId, type Edition } from "../../statute";

/** So many rows are no oversight. */
const SOME_ROWS = 3;

/**
 * Whether a source leaves figures blank where there is none: blanks stand before figures in some of its rows, where no cell that was lost can have left them. A blank behind
 * noughts is one of these then.
 */
export function leavesBlank({ tables }: Edition, entries: Entries): boolean {
  const rows = tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows: own, columns }) => own.map((row) => columns.flatMap((column) => entries.get(figureId(row, column))?.state ?? []))),
  );
  return rows.filter((states) => states.slice(states.indexOf("blank")).some((state) => state !== "blank") && states.includes("blank")).length >= SOME_ROWS;
}
