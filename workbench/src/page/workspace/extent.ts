import type { Position, Rectangle } from "../../../../src/address";
import type { Sheet } from "../../engine";
import { shapeOf } from "./sheetShape";

/** Which rows and columns of a sheet are drawn: rows from `first` up to `end` (not included), and the frozen ones. */
export interface Extent {
  readonly first: number;
  readonly end: number;
  /** Up to this row the sheet can be scrolled without drawing more. */
  readonly rows: number;
  readonly columns: number;
}

const least = { rows: 50, columns: 26 };
/** Rows drawn beyond what is seen, and how near to the end of them more are drawn. */
const ahead = 80;
const near = 25;
/** More rows than this are never drawn at once. */
const most = 320;
const columnMargin = 4;
const columnGrowth = 20;

/**
 * What is drawn of each sheet. A sheet of up to some hundred rows is drawn whole, with a margin; of a longer one a window of
 * rows that follows what is seen. Columns are drawn from A on, as far as was ever needed.
 */
export class Extents {
  readonly #drawn = new Map<Sheet, Extent>();

  of(sheet: Sheet): Extent {
    const used = sheet.usedArea();
    const drawn = this.#drawn.get(sheet);
    const columns = Math.max(least.columns, drawn?.columns ?? 0, Math.min((used?.right ?? 0) + columnMargin, 60));
    const first = drawn?.first ?? 0;
    const end = Math.max(drawn?.end ?? 0, least.rows, first === 0 ? Math.min((used?.bottom ?? 0) + 15, 120) : 0);
    return this.#keep(sheet, { first, end, rows: Math.max(end, drawn?.rows ?? 0, (used?.bottom ?? 0) + 15), columns });
  }

  /** Enough to draw a cell and its surroundings. */
  reach(sheet: Sheet, { row, column }: Position): Extent {
    const extent = this.cover(sheet, row, row);
    const columns = Math.max(extent.columns, Math.min(column + columnMargin, shapeOf(sheet).columnCount));
    return this.#keep(sheet, { ...extent, columns });
  }

  /** Enough to draw the rows from `top` to `bottom`, which are seen, and some around them. */
  cover(sheet: Sheet, top: number, bottom: number): Extent {
    const extent = this.of(sheet);
    if (bottom < sheet.state.freeze.rows) return extent;
    const limit = shapeOf(sheet).rowCount;
    const first = top - near < extent.first ? Math.max(0, top - ahead) : extent.first;
    const end = bottom + near > extent.end ? Math.min(limit, bottom + ahead) : extent.end;
    const tooMany = end - first > most;
    const window = {
      first: tooMany && first === extent.first ? Math.max(0, top - ahead) : first,
      end: tooMany && first < extent.first ? Math.min(limit, bottom + ahead) : end,
    };
    return this.#keep(sheet, { ...extent, ...window, rows: Math.max(extent.rows, window.end) });
  }

  growColumns(sheet: Sheet): Extent {
    const extent = this.of(sheet);
    return this.#keep(sheet, { ...extent, columns: Math.min(shapeOf(sheet).columnCount, extent.columns + columnGrowth) });
  }

  #keep(sheet: Sheet, extent: Extent): Extent {
    const drawn = this.#drawn.get(sheet);
    const same = drawn?.first === extent.first && drawn.end === extent.end && drawn.rows === extent.rows && drawn.columns === extent.columns;
    if (same) return drawn;
    this.#drawn.set(sheet, extent);
    return extent;
  }
}

/** The cell up to which an area should be drawn when it is brought into view: a screen of it. */
export function screenOf({ top, left, bottom, right }: Rectangle): Position {
  return { row: Math.min(bottom, top + least.rows), column: Math.min(right, left + least.columns) };
}
