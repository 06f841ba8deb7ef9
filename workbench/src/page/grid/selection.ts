import { contains, type Position, type Rectangle } from "../../../../src/address";
import { around, intersect, sameRectangle } from "../../engine/rectangle";
import type { Motion } from "./keys";

/**
 * What is selected: `active` takes the typing and is the fixed end of a range; `focus` is the end that Shift moves; `area`
 * is the rectangle between them, widened until it cuts no merged cell.
 */
export interface Selection {
  readonly active: Position;
  readonly focus: Position;
  readonly area: Rectangle;
}

/** The little that moving about needs to know of a sheet. */
export interface SheetShape {
  /** Rows and columns that can be reached. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The rectangle that holds anything; null for a blank sheet. */
  readonly used: Rectangle | null;
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  isBlank(cell: Position): boolean;
}

export function areaOfCell(shape: SheetShape, cell: Position): Rectangle {
  const merge = shape.merges.find((area) => contains(area, cell));
  return merge ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** The selection of one cell, or of the whole merged cell that it lies in. */
export function selectCell(shape: SheetShape, cell: Position): Selection {
  const area = areaOfCell(shape, clamp(shape, cell));
  const active = { row: area.top, column: area.left };
  return { active, focus: active, area };
}

/** The selection from the active cell to `focus`, as by dragging or Shift+click. */
export function extendTo(shape: SheetShape, selection: Selection, focus: Position): Selection {
  const reached = clamp(shape, focus);
  const ends = around(areaOfCell(shape, selection.active), areaOfCell(shape, reached));
  return { active: selection.active, focus: reached, area: withoutCutMerges(shape, ends) };
}

/** A given rectangle with its first cell active, as by `Range.select()`. */
export function selectArea(shape: SheetShape, area: Rectangle): Selection {
  const whole = withoutCutMerges(shape, area);
  return { active: { row: area.top, column: area.left }, focus: { row: area.bottom, column: area.right }, area: whole };
}

/** The heading of a row, of a column, or the corner between them. */
export type Heading = { readonly row: number } | { readonly column: number } | "all";

/** Whole rows, whole columns or the whole sheet; with `extend` (Shift) from those of the active cell on. */
export function selectHeading(shape: SheetShape, { active }: Selection, heading: Heading, extend: boolean): Selection {
  const whole = { top: 0, left: 0, bottom: shape.rowCount - 1, right: shape.columnCount - 1 };
  const band = (at: number, from: number): [number, number] => (extend ? [Math.min(at, from), Math.max(at, from)] : [at, at]);
  if (heading === "all") return selectArea(shape, whole);
  if ("row" in heading) {
    const [top, bottom] = band(heading.row, active.row);
    return selectArea(shape, { ...whole, top, bottom });
  }
  const [left, right] = band(heading.column, active.column);
  return selectArea(shape, { ...whole, left, right });
}

/** The area that Ctrl+D (rows) or Ctrl+R (columns) fills from its first line; a single line takes the one before it along. */
export function withSource(area: Rectangle, direction: "row" | "column"): Rectangle {
  if (direction === "row") return area.top === area.bottom && area.top > 0 ? { ...area, top: area.top - 1 } : area;
  return area.left === area.right && area.left > 0 ? { ...area, left: area.left - 1 } : area;
}

function withoutCutMerges(shape: SheetShape, area: Rectangle): Rectangle {
  let widened = area;
  for (;;) {
    const next = shape.merges.reduce((sum, merge) => (intersect(sum, merge) ? around(sum, merge) : sum), widened);
    if (sameRectangle(next, widened)) return widened;
    widened = next;
  }
}

function clamp(shape: SheetShape, cell: Position): Position {
  return {
    row: Math.max(0, Math.min(cell.row, shape.rowCount - 1)),
    column: Math.max(0, Math.min(cell.column, shape.columnCount - 1)),
  };
}

/** Moves by a key; with `extend` (Shift) the active cell stays and the other end moves. `page` is the rows of a screen. */
export function moveSelection(shape: SheetShape, selection: Selection, motion: Motion, extend: boolean, page: number): Selection {
  const from = extend ? selection.focus : selection.active;
  const to = destination(shape, from, motion, page);
  return extend ? extendTo(shape, selection, to) : selectCell(shape, to);
}

/**
 * The next cell after Enter or Tab: inside a selected range it goes round in the range (Tab by rows, Enter by columns),
 * passing the covered cells of merges; else it is one step.
 */
export function nextCell(shape: SheetShape, selection: Selection, rows: number, columns: number): Selection {
  const { area, active } = selection;
  if (sameRectangle(area, areaOfCell(shape, active))) {
    const motion = { kind: "step", rows: Math.sign(rows), columns: Math.sign(columns) } as Motion;
    return moveSelection(shape, selection, motion, false, 1);
  }
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const byRows = columns !== 0;
  const direction = rows + columns;
  let place = byRows ? (active.row - area.top) * width + (active.column - area.left) : (active.column - area.left) * height + (active.row - area.top);
  for (let tried = 0; tried < height * width; tried++) {
    place = (place + direction + height * width) % (height * width);
    const cell = byRows
      ? { row: area.top + Math.floor(place / width), column: area.left + (place % width) }
      : { row: area.top + (place % height), column: area.left + Math.floor(place / height) };
    const own = areaOfCell(shape, cell);
    if (own.top === cell.row && own.left === cell.column && !isHidden(shape, cell)) return { active: cell, focus: selection.focus, area };
  }
  return selection;
}

function destination(shape: SheetShape, from: Position, motion: Motion, page: number): Position {
  switch (motion.kind) {
    case "step": {
      const next = step(shape, from, motion.rows, motion.columns);
      return inside(shape, next) ? next : from;
    }
    case "page":
      return shown(shape, clamp(shape, { row: from.row + motion.rows * page, column: from.column }), -motion.rows, 0);
    case "jump":
      return jump(shape, from, motion.rows, motion.columns);
    case "rowStart":
      return shown(shape, { row: from.row, column: 0 }, 0, 1);
    case "sheetStart":
      return shown(shape, { row: shown(shape, { row: 0, column: from.column }, 1, 0).row, column: 0 }, 0, 1);
    case "usedEnd":
      return shape.used === null ? { row: 0, column: 0 } : { row: shape.used.bottom, column: shape.used.right };
  }
}

/** One cell on, over the whole of a merged cell and over what is hidden; beyond the edge where there is none. */
function step(shape: SheetShape, from: Position, rows: number, columns: number): Position {
  const own = areaOfCell(shape, from);
  return shown(
    shape,
    {
      row: rows > 0 ? own.bottom + 1 : rows < 0 ? own.top - 1 : from.row,
      column: columns > 0 ? own.right + 1 : columns < 0 ? own.left - 1 : from.column,
    },
    rows,
    columns,
  );
}

/** The cell, or the next one in this direction whose row or column shows. */
function shown(shape: SheetShape, { row, column }: Position, rows: number, columns: number): Position {
  const at = { row, column };
  while (rows !== 0 && shape.hiddenRows.has(at.row)) at.row += rows;
  while (columns !== 0 && shape.hiddenColumns.has(at.column)) at.column += columns;
  return at;
}

const isHidden = (shape: SheetShape, { row, column }: Position): boolean => shape.hiddenRows.has(row) || shape.hiddenColumns.has(column);

const inside = (shape: SheetShape, { row, column }: Position): boolean => row >= 0 && column >= 0 && row < shape.rowCount && column < shape.columnCount;

/** To the last filled cell of a run, else to the next filled cell, else to the edge of the sheet. */
function jump(shape: SheetShape, from: Position, rows: number, columns: number): Position {
  const blank = (cell: Position): boolean => {
    const own = areaOfCell(shape, cell);
    return shape.isBlank({ row: own.top, column: own.left });
  };
  let at = from;
  let next = step(shape, at, rows, columns);
  if (!inside(shape, next)) return at;
  const alongRun = !blank(at) && !blank(next);
  while (inside(shape, next)) {
    if (alongRun && blank(next)) return at;
    at = next;
    if (!alongRun && !blank(at)) return at;
    next = step(shape, at, rows, columns);
  }
  return at;
}
