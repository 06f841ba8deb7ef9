import type { Area, Cell, Sheet } from "../../engine";
import { shapeOf } from "./sheetShape";

/** How many rows and columns of a sheet are drawn. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const least: Extent = { rows: 50, columns: 26 };
const mostAtFirst: Extent = { rows: 120, columns: 60 };
const margin: Extent = { rows: 15, columns: 4 };
/** How much one scroll to the end adds. */
const growth: Extent = { rows: 100, columns: 20 };

/**
 * What is drawn of each sheet: at first the used cells with a margin, of a long sheet only the beginning; more when the grid
 * is scrolled to its end or a cell further out is selected. Never less again.
 */
export class Extents {
  readonly #drawn = new Map<Sheet, Extent>();

  of(sheet: Sheet): Extent {
    const used = sheet.usedArea();
    return this.#widen(sheet, {
      rows: Math.min((used?.bottom ?? 0) + margin.rows, mostAtFirst.rows),
      columns: Math.min((used?.right ?? 0) + margin.columns, mostAtFirst.columns),
    });
  }

  /** Enough to draw a cell and its surroundings. */
  reach(sheet: Sheet, { row, column }: Cell): Extent {
    this.of(sheet);
    return this.#widen(sheet, { rows: row + margin.rows, columns: column + margin.columns });
  }

  grow(sheet: Sheet, direction: "rows" | "columns"): Extent {
    const { rows, columns } = this.of(sheet);
    return this.#widen(sheet, direction === "rows" ? { rows: rows + growth.rows, columns } : { rows, columns: columns + growth.columns });
  }

  #widen(sheet: Sheet, wanted: Extent): Extent {
    const drawn = this.#drawn.get(sheet) ?? least;
    const { rowCount, columnCount } = shapeOf(sheet);
    const rows = Math.max(drawn.rows, Math.min(wanted.rows, rowCount));
    const columns = Math.max(drawn.columns, Math.min(wanted.columns, columnCount));
    if (rows === drawn.rows && columns === drawn.columns) return drawn;
    const widened = { rows, columns };
    this.#drawn.set(sheet, widened);
    return widened;
  }
}

/** The cell up to which an area should be drawn when it is brought into view: a screen of it. */
export function screenOf({ top, left, bottom, right }: Area): Cell {
  return { row: Math.min(bottom, top + least.rows), column: Math.min(right, left + least.columns) };
}
