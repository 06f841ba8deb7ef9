import type { Rectangle } from "../../../../src/address";

/** Size of the row and column headings in CSS pixels. */
export const headingHeight = 21;
export const headingWidth = 40;

/** The distance of every row's (or column's) start from the first one's, and the end of the last as an extra entry. */
export function starts(sizes: readonly number[]): number[] {
  const result = [0];
  for (const size of sizes) result.push((result.at(-1) ?? 0) + size);
  return result;
}

/** What of a drawn sheet says where its cells are; sizes are CSS pixels. */
export interface Extent {
  readonly columnWidths: readonly number[];
  /** Of all rows that can be scrolled to, drawn or not. */
  readonly rowHeights: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** What of the scrolling box shows cells that scroll: its scroll position and inner size without the headings. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The scroll position that brings an area's first corner into view, with as much of the area as fits; frozen cells move nothing. */
export function scrolledTo(view: Extent, area: Rectangle, viewport: Viewport): { left: number; top: number } {
  const rowStarts = starts(view.rowHeights);
  const columnStarts = starts(view.columnWidths);
  return {
    top: along(rowStarts, area.top, area.bottom, view.frozenRows, viewport.top, viewport.height),
    left: along(columnStarts, area.left, area.right, view.frozenColumns, viewport.left, viewport.width),
  };
}

function along(at: readonly number[], first: number, last: number, frozen: number, position: number, size: number): number {
  if (first < frozen) return position;
  const start = at[first] ?? 0;
  const end = at[Math.min(last + 1, at.length - 1)] ?? start;
  const frozenSize = at[frozen] ?? 0;
  const whenAtEnd = Math.min(end - size, start - frozenSize);
  if (start - frozenSize < position) return start - frozenSize;
  return Math.max(position, whenAtEnd);
}

/** The first and the last row that are seen, at least in part, below the frozen ones. */
export function rowsSeen(view: Extent, viewport: Viewport): { top: number; bottom: number } {
  const rowStarts = starts(view.rowHeights);
  const frozen = rowStarts[view.frozenRows] ?? 0;
  const after = (position: number): number => {
    const next = rowStarts.findIndex((start) => start > position);
    return next === -1 ? view.rowHeights.length - 1 : next - 1;
  };
  return { top: after(viewport.top + frozen), bottom: after(viewport.top + viewport.height) };
}
