import type { Rectangle } from "../../address";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./gridStyles";
import type { Lines } from "./measures";
import type { ShownSheet } from "./shownBook";

/** The scroll position that brings the first corner of an area into view, and as much of it as fits; where all is seen nothing moves. */
export function scrolledTo(
  { rows, columns }: Pick<ShownSheet, "rows" | "columns">,
  area: Rectangle,
  box: Pick<HTMLElement, "scrollTop" | "scrollLeft" | "clientWidth" | "clientHeight">,
): { readonly top: number; readonly left: number } {
  return {
    top: along(rows, area.top, area.bottom, box.scrollTop, box.clientHeight - HEAD_HEIGHT),
    left: along(columns, area.left, area.right, box.scrollLeft, box.clientWidth - HEAD_WIDTH),
  };
}

function along(lines: Lines, first: number, last: number, position: number, size: number): number {
  const start = lines.start(first);
  if (start < position) return start;
  return Math.max(position, Math.min(lines.start(last + 1) - size, start));
}
