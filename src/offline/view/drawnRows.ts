import type { CSSProperties } from "react";
import type { Rectangle } from "../../address";
import { cellLook } from "./cellLook";
import { cellText, kindOf } from "./cellText";
import type { ShownSheet } from "./shownBook";
import type { ValueBlocks } from "./valueBlocks";

/** A cell as it is drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly style: CSSProperties;
  /** How wide its text may be, over blank cells beside it; undefined where it ends with the cell. */
  readonly room: number | undefined;
}

/** The cells of a row that are drawn. */
export interface DrawnRow {
  readonly row: number;
  readonly cells: readonly DrawnCell[];
}

/** How wide a digit is in a font of one pixel, about. */
const DIGIT = 0.55;
const PIXELS = 4 / 3;

/** The cells of an area as they are drawn, and merged ones that reach into it from outside. */
export function drawnRows(sheet: ShownSheet, values: ValueBlocks, area: Rectangle, theme: readonly string[]): DrawnRow[] {
  const merges = sheet.merges.filter(({ top, left, bottom, right }) => top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left);
  const covered = new Map<string, Rectangle>();
  for (const merge of merges) {
    for (let row = Math.max(merge.top, area.top); row <= Math.min(merge.bottom, area.bottom); row++)
      for (let column = Math.max(merge.left, area.left); column <= Math.min(merge.right, area.right); column++) covered.set(`${row},${column}`, merge);
  }
  const flags = sheet.flags?.within(area) ?? new Map<string, CSSProperties>();
  const rows = new Map<number, DrawnCell[]>();
  const draw = (row: number, column: number, { bottom, right }: Pick<Rectangle, "bottom" | "right">, isMerged: boolean): void => {
    const width = sheet.columns.start(right + 1) - sheet.columns.start(column);
    const height = sheet.rows.start(bottom + 1) - sheet.rows.start(row);
    const line = rows.get(row) ?? [];
    rows.set(row, line);
    if (width === 0 || height === 0) return;
    const content = values.at(row, column);
    const kind = kindOf(content);
    const style = sheet.styleAt(row, column) ?? {};
    const look = cellLook(style, kind, theme);
    const text = cellText(content);
    const isTooWide = kind === "number" && text.length * (style.font?.size ?? 11) * PIXELS * DIGIT > width;
    const runsOver = !isMerged && kind === "text" && text !== "" && !style.alignment?.wrapText && look.textAlign === "left";
    line.push({
      row,
      column,
      text: isTooWide ? "#".repeat(Math.max(1, Math.floor(width / 9))) : text,
      style: { ...look, ...flags.get(`${row},${column}`), left: sheet.columns.start(column), top: sheet.rows.start(row), width, height },
      room: runsOver ? roomFor(sheet, values, row, column, area.right, covered) : undefined,
    });
  };
  for (const { top, left, bottom, right } of merges) if (top < area.top || left < area.left) draw(top, left, { bottom, right }, true);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const merge = covered.get(`${row},${column}`);
      if (!merge) draw(row, column, { bottom: row, right: column }, false);
      else if (merge.top === row && merge.left === column) draw(row, column, merge, true);
    }
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, cells]) => ({ row, cells }));
}

function roomFor(sheet: ShownSheet, values: ValueBlocks, row: number, column: number, last: number, covered: ReadonlyMap<string, Rectangle>): number {
  let next = column + 1;
  while (next <= last && !covered.has(`${row},${next}`) && cellText(values.at(row, next)) === "") next++;
  return sheet.columns.start(next) - sheet.columns.start(column);
}
